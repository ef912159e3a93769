public import DocumentModel
public import ReferenceData

/// Finds units that the index does not rank in that year.
public struct UnitRanked: Check {
  /// The check's id.
  public let id = "unit_ranked"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "An index ranks units of its own level and set."
  /// When it speaks and how loudly.
  public let documentation = """
    PAR INDEX never ranks defence and security; PCI ranks no ministry; PAPI left provinces out in
    some years. An error where a source says so and the record can hardly be misread; a warning
    where it is only recalled, and where the unit was assessed without a rank.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error, "Theo PAR INDEX năm 2020, ⟦Bộ Quốc phòng⟧ xếp thứ 9/17.", published: "2021-06-25"),
    CheckExample(
      silentOn: "Theo PAR INDEX năm 2020, Bộ Y tế xếp thứ 16/17.", published: "2021-06-25"),
  ]

  /// How sure a record of another level must be.
  private static let least = 0.9

  /// A check of units.
  public init() {}

  /// A finding for each unit, index and year, once.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    var seen: Set<[String?]> = []
    return document.stated([.rank, .score, .percent, .rankChange]).compactMap { index, record in
      guard let reason = Reason(record, reference),
        seen.insert([record.subject, record.index, record.period]).inserted
      else { return nil }
      let message =
        "\(record.subject) is not ranked in \(record.index) \(record.period ?? ""): \(reason.words)"
      let severity = reason.isSure ? document.certainty([index]) : .warning
      var finding = finding(severity, message, record: index, in: document)
      // A value of another level's unit is more often one that was read for the wrong index.
      let isSure = record.confidence.double >= Self.least
      if reason.isOfLevel, !isSure { finding.kind = .reading }
      return
        finding
        .with(expected: "a ranked unit", found: record.subject)
        .pointing(at: document.unitMention(of: record), in: document)
    }
  }
}

/// Why a unit has no place in an index.
private struct Reason {
  let words: String
  let isSure: Bool
  /// Whether the index ranks no unit of the level at all.
  let isOfLevel: Bool

  /// A province that a ranking of its own departments names is its place, not its unit.
  private static let national: Set<UnitLevel> = [.ministry, .province, .country]

  /// Whether a figure is the whole country's mean, which stands in no ranking.
  private static func isMean(_ record: Record, _ level: UnitLevel) -> Bool {
    level == .country && record.measure != .rank && record.measure != .rankChange
  }

  init?(_ record: Record, _ reference: ReferenceBook) {
    let levels = reference.ranked.levels(of: record.index)
    if let level = reference.levels.level(of: record.subject), record.component == nil,
      !levels.isDisjoint(with: Self.national), !levels.contains(level), !Self.isMean(record, level)
    {
      words = "it ranks \(levels.map(\.rawValue).sorted().joined(separator: " and ")) units only"
      isOfLevel = true
      isSure = level != .country && reference.indices.isVerified(record.index)
      return
    }
    guard let year = record.year,
      let out = reference.ranked.exclusion(of: record.subject, record.index, year: year)
    else { return nil }
    words =
      (out.note ?? "it is left out")
      + " (\(out.isVerified ? "verified" : "recalled"), \(out.source))"
    isOfLevel = false
    isSure = out.isVerified && !out.isAssessed
  }
}
