internal import DocumentModel

/// Links the values of a passage to what they measure, slot by slot, by learned weights.
///
/// ```swift
/// let links = Linker(model: model).links(in: passage)
/// links.first?.measure    // .rank
/// ```
public struct Linker: Sendable {
  /// The weights that decide.
  public let model: LinkingModel
  /// A value less likely than this to be a standing is passed over.
  private let threshold: Double

  /// A linker that decides by `model`.
  public init(model: LinkingModel) {
    self.model = model
    threshold = Double(model.settings["threshold"] ?? 500) / 1000
  }

  /// The slots that are decided for each value, in this order.
  static let slots: [Slot] = [
    .measure, .index, .subject, .component, .period, .scope, .of, .baseline,
  ]

  /// The links of all values that are standings, in the order of the text.
  public func links(in passage: Passage) -> [Link] {
    var run = LinkRun(passage, model: model)
    var links: [Link] = []
    for number in passage.values.indices {
      guard !PageBudget.isSpent else { break }
      let link = self.link(number, &run)
      run.append(link, number)
      if let link { links.append(link) }
    }
    return links
  }

  /// Decides one value; its context is gone before the history goes on.
  private func link(_ number: Int, _ run: inout LinkRun) -> Link? {
    var context = run.context(of: number)
    return link(&context, &run)
  }

  /// Decides the slots of one value, telling `watch` of each decision.
  func link(
    _ context: inout LinkContext, _ run: inout LinkRun,
    watch: (SlotChooser, LinkContext, Decision) -> Void = { _, _, _ in }
  ) -> Link? {
    let chooser = SlotChooser.standard(.measure, in: context)
    let measure = chooser.decision(in: context, by: model)
    watch(chooser, context, measure)
    guard let best = Self.bestMeasure(measure), 1 - measure.probabilities[0] >= threshold else {
      return nil
    }
    context.decided[.measure] = measure.choices[best].filling
    context.decided.probabilities[0] = 1 - measure.probabilities[0]
    for slot in Self.slots.dropFirst() {
      if slot == .component { run.addLabels(to: &context) }
      let chooser = SlotChooser.standard(slot, in: context)
      let decision = chooser.decision(in: context, by: model)
      watch(chooser, context, decision)
      guard let best = decision.best else { return nil }
      context.decided[slot] = decision.choices[best].filling
      context.decided.probabilities[slot.rawValue] = decision.probabilities[best]
    }
    context.decided.shared = Sharing(model: model).shared(in: context)
    return context.decided
  }

  /// The likeliest measure, "none" apart.
  static func bestMeasure(_ decision: Decision) -> Int? {
    decision.scores.indices.dropFirst().max {
      (decision.scores[$0], -$0) < (decision.scores[$1], -$1)
    }
  }
}

/// One pass over the values of a passage: what is decided so far.
struct LinkRun {
  private let page: OutlinedPassage
  private(set) var history = LinkHistory()
  private var labels: LabelFinder
  private let rivals: [Range<Int>]

  init(_ passage: Passage, model: LinkingModel) {
    page = OutlinedPassage(passage)
    labels = LabelFinder(passage, model: model)
    rivals = Self.rivals(in: passage)
  }

  /// The values of each value's sentence.
  private static func rivals(in passage: Passage) -> [Range<Int>] {
    var rivals: [Range<Int>] = []
    var start = 0
    while start < passage.values.count {
      let sentence = passage.values[start].sentence
      let end =
        passage.values[start...].firstIndex { $0.sentence != sentence }
        ?? passage.values.count
      rivals += Array(repeating: start..<end, count: end - start)
      start = end
    }
    return rivals
  }

  func context(of number: Int) -> LinkContext {
    let passage = page.passage
    var decided = Link(value: number)
    decided.sentence = passage.values[number].sentence
    return LinkContext(
      page: page,
      view: ValueView(number, in: passage, rivals: rivals[number]), history: history,
      decided: decided)
  }

  /// Gives the context the components that its sentence and the two before may name.
  mutating func addLabels(to context: inout LinkContext) {
    guard context.value.kind != .count else { return }
    let sentence = context.value.sentence
    context.labels = labels.labels(ofSentences: sentence - 2...sentence)
  }

  mutating func append(_ link: Link?, _ number: Int) {
    history.append(link, of: page.passage.values[number])
  }
}
