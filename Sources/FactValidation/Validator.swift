public import DocumentModel
public import ReferenceData
internal import VietnameseText

/// Checks the facts of a document against known totals and against each other.
///
/// ```swift
/// Validator().findings(in: document).map(\.check)   // ["known_total", "contradiction"]
/// ```
public struct Validator: Sendable {
  /// The checks in the order they run.
  public static let standardChecks: [any Check] = [
    RankRange(), KnownTotalCheck(), ValueRange(), Arithmetic(), CountSum(), CountRange(),
    RankChange(), Weekday(), Contradiction(), HeadlineClaim(), TopMembership(), AverageRange(),
    ComponentSum(),
    ScoreOrder(), ListOrder(), MissingRank(), RepeatedRow(), SharedRank(), UnitExistence(),
    UnitRanked(), ComponentOfIndex(), IndexUnit(), PeriodPublication(), EditionExistence(),
    PublishedValue(),
    MisprintedFigure(), PublishedBounds(), EventAfterPublication(),
  ]

  /// The checks in the order they run.
  public let checks: [any Check]
  private let reference: ReferenceBook

  /// A validator with all checks and the data inside the program.
  public init() {
    self.init(checks: Self.standardChecks, reference: .bundled)
  }

  /// A validator with `checks` that knows `reference`.
  public init(checks: [any Check], reference: ReferenceBook) {
    self.checks = checks
    self.reference = reference
  }

  /// The findings of every check, one a cause, in the order of the text.
  public func findings(in document: Document) -> [Finding] {
    let bound = ConfidenceBound(document)
    let findings = checks.flatMap { check -> [Finding] in
      guard !PageBudget.isSpent else { return [] }
      return check.findings(in: document, knowing: reference).map { finding in
        bound(finding, check.bounds(of: finding, in: document))
      }
    }
    return CauseGrouping(findings).grouped().enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
  }
}

extension Finding {
  /// Where it stands; findings about the whole document come last.
  fileprivate var place: Int { span?.start ?? .max }
}
