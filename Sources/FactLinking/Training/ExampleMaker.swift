internal import DocumentModel

/// Makes examples of the decisions that a passage asks for, with the families that decide later, so
/// that training and linking cannot drift apart.
public struct ExampleMaker: Sendable {
  private let passage: Passage
  private let gold: GoldValues
  private let isNaming: Bool

  /// A maker for `passage`, annotated so.
  ///
  /// - Parameters:
  ///   - passage: the passage.
  ///   - gold: what annotators said of its values.
  ///   - isNaming: whether the features' names are wanted beside their numbers.
  public init(_ passage: Passage, gold: GoldValues, isNaming: Bool = false) {
    self.passage = passage
    self.gold = gold
    self.isNaming = isNaming
  }

  /// The decisions of all slots but `label`.
  ///
  /// - Parameters:
  ///   - labels: a model that says which words are components; one that has not seen the passage.
  ///   - history: the links that a model which has not seen the passage makes of it, by value; those
  ///     of the annotators where it is `nil`.
  /// - Returns: the decisions in the order of the values.
  public func examples(labels: LinkingModel, history: [Int: Link]? = nil) -> [Example] {
    var run = LinkRun(passage, model: labels)
    var examples: [Example] = []
    for number in passage.values.indices {
      var context = run.context(of: number)
      let facts = gold.links[number] ?? []
      if !gold.unknown.contains(number) { examples.append(measure(facts, context)) }
      let link = facts.isEmpty ? nil : decide(facts, &context, &run, &examples)
      run.append(history.map { $0[number] } ?? link, number)
    }
    return examples
  }

  private func measure(_ facts: [GoldLink], _ context: LinkContext) -> Example {
    example(.standard(.measure, in: context), context) { filling in
      switch filling {
      case .measure(let measure): facts.contains { $0.measure == measure }
      default: facts.isEmpty
      }
    }
  }

  /// Goes through the slots of a standing, the right filling of each being given to the next.
  private func decide(
    _ facts: [GoldLink], _ context: inout LinkContext, _ run: inout LinkRun,
    _ examples: inout [Example]
  ) -> Link {
    let first = facts[0]
    context.decided[.measure] = .measure(first.measure)
    for slot in Linker.slots.dropFirst() {
      if slot == .component { run.addLabels(to: &context) }
      let chooser = SlotChooser.standard(slot, in: context)
      examples.append(
        example(chooser, context) { filling in facts.contains { $0.accepts(slot, filling) } })
      let right = chooser.source.choices(in: context).first { first.accepts(slot, $0.filling) }
      context.decided[slot] = right?.filling ?? .none
    }
    addSharing(facts, context, &examples)
    return context.decided
  }

  private func example(
    _ chooser: SlotChooser, _ context: LinkContext, isRight: (Filling) -> Bool
  ) -> Example {
    let choices = chooser.source.choices(in: context)
    var features = FeatureList(naming: isNaming ? passage : nil)
    var keys: [[UInt64]] = []
    var names: [[String]] = []
    for choice in choices {
      features.removeAll()
      chooser.add(choice, context, &features)
      keys.append(features.keys)
      if isNaming { names.append(features.names) }
    }
    return Example(
      slot: chooser.slot, choices: keys, isRight: choices.map { isRight($0.filling) },
      names: names, value: context.view.number)
  }

  private func addSharing(
    _ facts: [GoldLink], _ context: LinkContext, _ examples: inout [Example]
  ) {
    let sharing = Sharing(model: LinkingModel())
    for slot in [Slot.subject, .index, .component] {
      for candidate in sharing.candidates(slot, context) {
        var features = FeatureList(naming: isNaming ? passage : nil)
        candidate.add(context, &features)
        examples.append(
          Example(
            slot: .sharing, choices: [features.keys],
            isRight: [facts.contains { $0.accepts(slot, candidate.filling) }],
            names: isNaming ? [features.names] : [], value: context.view.number))
      }
    }
  }

  /// The decisions whether stretches of words are components, in the sentences that hold values.
  public func labels() -> [Example] {
    let sentences = Set(passage.values.lazy.filter { $0.kind != .count }.map(\.sentence))
    let families = LabelFeatures(passage: passage)
    var features = FeatureList(naming: isNaming ? passage : nil)
    return sentences.sorted().flatMap { LabelSpans(passage: passage).spans(ofSentence: $0) }
      .map { label in
        features.removeAll()
        families.add(label, to: &features)
        return Example(
          slot: .label, choices: [features.keys],
          isRight: [gold.isComponent(.label(passage.span(label.tokens)))],
          names: isNaming ? [features.names] : [], value: -1)
      }
  }
}
