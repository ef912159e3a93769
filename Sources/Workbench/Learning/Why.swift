internal import FactLinking
internal import RuleTesting
internal import VietnameseText

/// Why a stretch of a page was read as it was, for a browser.
struct Why: Encodable {
  /// A part of a fact, with what could fill it.
  struct Part: Encodable {
    let slot: String
    let choices: [Choice]
    let reasons: [Reason]
  }

  struct Choice: Encodable {
    let name: String?
    let probability: Double
  }

  struct Reason: Encodable {
    let feature: String
    let weight: Int
  }

  /// A value with its decisions.
  struct Decision: Encodable {
    let isLinked: Bool
    let parts: [Part]
  }

  let trail: String
  let whyNot: String?
  let decisions: [Decision]

  /// What `explanation` has to say of `span`; with a `kind` of mention, why none stands there.
  init(_ explanation: Explanation, _ span: Span, kind: String?, seconds: Int) {
    trail = explanation.trail(of: span)
    whyNot = kind.map { explanation.whyNot($0, at: span) }
    decisions = explanation.decisions.filter { $0.span.overlaps(span) }.map { audit in
      Decision(isLinked: audit.isLinked, parts: audit.slots.map(Part.init))
    }
  }
}

extension Why.Part {
  init(_ audit: LinkAudit.SlotAudit) {
    slot = String(describing: audit.slot)
    choices = audit.choices.prefix(12).map {
      Why.Choice(name: $0.name, probability: $0.probability)
    }
    reasons = audit.reasons.prefix(8).map { Why.Reason(feature: $0.feature, weight: $0.weight) }
  }
}

/// A value of which it is not sure what it is.
struct Unsure: Encodable {
  /// So many pages are looked through.
  static let mostPages = 300
  /// So many values are told.
  static let mostValues = 300
  /// A decision is sure if the first choice is so much likelier than the second.
  private static let sure = 0.6

  let page: Int
  let start: Int
  let end: Int
  /// The part whose decision is narrowest.
  let slot: String
  let choices: [Why.Choice]
  /// How much likelier the first choice is than the second.
  let margin: Double
  let isLinked: Bool
  /// Whether a rule reads a value there, of which the model makes no fact, or the other way round.
  let isDisputed: Bool

  /// The unsure values of a page.
  static func all(
    in explanation: Explanation, page: Int, _ offsets: ScalarOffsets
  ) -> [Unsure] {
    explanation.decisions.compactMap { audit in
      let narrow = audit.slots.filter { $0.choices.count > 1 }.min { $0.margin < $1.margin }
      guard let narrow, narrow.margin < sure else { return nil }
      return Unsure(
        page: page, start: offsets.scalarOffset(of: audit.span.start),
        end: offsets.scalarOffset(of: audit.span.end), slot: String(describing: narrow.slot),
        choices: Why.Part(narrow).choices.prefix(3).map { $0 }, margin: narrow.margin,
        isLinked: audit.isLinked, isDisputed: audit.isLinked == audit.isWeak)
    }
  }
}

extension LinkAudit.SlotAudit {
  /// How much likelier the first choice is than the second.
  var margin: Double {
    choices.count > 1 ? choices[0].probability - choices[1].probability : 1
  }
}

/// What a proposal changes, for a browser.
struct Learned: Encodable {
  struct Change: Encodable {
    let page: Int
    let before: EditedRecord?
    let after: EditedRecord?
  }

  let passages: Int
  let changes: [Change]

  init(_ proposal: Proposal) {
    passages = proposal.passages
    changes = proposal.changes.map {
      Change(page: $0.page, before: $0.before, after: $0.after)
    }
  }
}
