public import DocumentModel
public import VietnameseText

/// Why a value is linked as it is, or not at all: the choices of each slot with their
/// probabilities, and the features that made the difference.
///
/// ```swift
/// for audit in linker.audits(of: passage) { print(audit.slots[0].choices) }
/// ```
public struct LinkAudit: Sendable {
  /// One slot's decision.
  public struct SlotAudit: Sendable {
    /// The slot.
    public let slot: Slot
    /// What could fill it, the likeliest first; `nil` is nothing.
    public let choices: [(name: String?, probability: Double)]
    /// The features that part the first choice from the second, the heaviest first, in thousandths
    /// of a logit; negative ones speak for the second.
    public let reasons: [(feature: String, weight: Int)]
  }

  /// Where the value stands.
  public let span: Span
  /// How much it is.
  public let amount: ExactDecimal
  /// Whether it is only possible: no mention of the output.
  public let isWeak: Bool
  /// The decisions in their order; the measure alone where the value is no standing.
  public let slots: [SlotAudit]
  /// Whether the value became a record.
  public let isLinked: Bool
}

extension Linker {
  /// What was decided of every value of a passage.
  public func audits(of passage: Passage) -> [LinkAudit] {
    var run = LinkRun(passage, model: model)
    return passage.values.indices.map { number in
      var context = run.context(of: number)
      var slots: [LinkAudit.SlotAudit] = []
      let link = link(&context, &run) { chooser, context, decision in
        slots.append(audit(chooser, context, decision))
      }
      run.append(link, number)
      let value = passage.values[number]
      return LinkAudit(
        span: value.span, amount: value.amount, isWeak: value.isWeak, slots: slots,
        isLinked: link != nil)
    }
  }

  private func audit(
    _ chooser: SlotChooser, _ context: LinkContext, _ decision: Decision
  ) -> LinkAudit.SlotAudit {
    let order = decision.scores.indices.sorted {
      (decision.scores[$1], $0) < (decision.scores[$0], $1)
    }
    let choices = order.map { place in
      (
        name: context.passage.name(of: decision.choices[place].filling),
        probability: decision.probabilities[place]
      )
    }
    var reasons: [(feature: String, weight: Int)] = []
    if order.count > 1 {
      let rivals = order.prefix(2).map { weighed(decision.choices[$0], chooser, context) }
      reasons = differences(rivals[0], rivals[1])
    }
    return LinkAudit.SlotAudit(slot: chooser.slot, choices: choices, reasons: reasons)
  }

  /// The features of a choice with their weights.
  private func weighed(
    _ choice: Choice, _ chooser: SlotChooser, _ context: LinkContext
  ) -> [String: Int] {
    var features = FeatureList(naming: context.passage)
    chooser.add(choice, context, &features)
    return zip(features.keys, features.names).reduce(into: [:]) { weights, feature in
      let weight = Int(model.weight(feature.0, in: chooser.slot))
      if weight != 0 { weights[feature.1] = weight }
    }
  }

  private func differences(
    _ first: [String: Int], _ second: [String: Int]
  ) -> [(feature: String, weight: Int)] {
    let all = first.merging(second.mapValues { -$0 }) { $0 + $1 }
    return all.filter { $0.value != 0 }
      .sorted { (abs($1.value), $0.key) < (abs($0.value), $1.key) }
      .map { (feature: $0.key, weight: $0.value) }
  }
}
