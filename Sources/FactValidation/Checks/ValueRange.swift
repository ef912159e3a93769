public import DocumentModel
public import ReferenceData
internal import VietnameseText

/// Finds a score or percentage that lies outside what its index can take.
///
/// Components have ranges of their own and are only held against the total the page gives them.
/// Error above the highest value; warning below the lowest, where the range is only recalled, and
/// where the value fits another scale.
public struct ValueRange: Check {
  /// The check's id.
  public let id = "value_range"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "A score or percentage lies within the range of its index and year."
  /// When it speaks and how loudly.
  public let documentation = """
    The range is that of the index and year; a total printed with the value goes before it, and a
    percentage ends at 100. Components are only held against a printed total. A warning below the
    lowest value, for a recalled range, and where the value fits another scale.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(.error, "Theo PAPI năm 2019, Bến Tre đạt ⟦96,74 điểm⟧.", published: "2020-05-05"),
    CheckExample(silentOn: "Theo PAPI năm 2019, Bến Tre đạt 46,74 điểm.", published: "2020-05-05"),
  ]

  /// A check of values.
  public init() {}

  /// A finding for each value out of range.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    recordFindings(in: document, reference) + unreadFindings(in: document, reference)
  }

  /// Figures beyond the range of the values beside them, of which no record was made.
  private func unreadFindings(in document: Document, _ reference: ReferenceBook) -> [Finding] {
    document.unreadFigures.compactMap { figure in
      guard let neighbour = figure.neighbour, figure.decimals > 1, figure.unit != nil else {
        return nil
      }
      let record = document.records[neighbour]
      guard let range = range(of: record, reference), range.isCertain, figure.value > range.max,
        PrintedNumber(record, in: document).decimals == figure.decimals
      else { return nil }
      let message =
        "\(record.topic) takes values from \(range.min) to \(range.max); "
        + "\(figure.unit ?? "") cannot have \(figure.value)"
      var finding = Finding(check: id, severity: .warning, message: message)
      (finding.mention, finding.span) = (figure.mention, figure.span)
      return finding.with(expected: "\(range.min) to \(range.max)", found: "\(figure.value)")
    }
  }

  private func recordFindings(in document: Document, _ reference: ReferenceBook) -> [Finding] {
    document.stated([.score, .percent]).compactMap { index, record in
      guard let range = range(of: record, reference),
        record.value < range.min || record.value > range.max, !isBareRank(record)
      else { return nil }
      let message =
        "\(record.topic) takes values from \(range.min) to \(range.max); "
        + "\(record.subject) cannot have \(record.printedValue)\(hint(record, range))"
      let severity = min(severity(of: record, range), document.certainty([index]))
      return finding(severity, message, record: index, in: document)
        .with(expected: "\(range.min) to \(range.max)", found: "\(record.value)")
    }
  }

  private func range(of record: Record, _ reference: ReferenceBook) -> IndexRange? {
    if let of = record.of { return IndexRange(min: 0, max: of, isCertain: true) }
    // A province ranks its own departments, districts and communes on a scale of its own.
    let level = record.subjectLevel ?? reference.subjectLevels.level(of: record.subject)
    if level?.isLocal ?? false, record.measure == .score { return nil }
    if record.measure == .percent { return IndexRange(min: 0, max: 100, isCertain: true) }
    guard record.component == nil else { return nil }
    return reference.ranges.range(of: record.index, year: record.year)
  }

  /// Whether it is rather a rank: a whole number without a unit.
  private func isBareRank(_ record: Record) -> Bool {
    record.measure == .score && record.unit == nil && record.of == nil && record.value.whole != nil
  }

  private func severity(of record: Record, _ range: IndexRange) -> Finding.Severity {
    let isSure = record.value > range.max && range.isCertain && !fitsHundred(record, range)
    return isSure ? .error : .warning
  }

  private func hint(_ record: Record, _ range: IndexRange) -> String {
    fitsHundred(record, range) ? "; it looks like a value on a scale of 100" : ""
  }

  /// Whether an index between 0 and 1 was written on a scale of 100.
  private func fitsHundred(_ record: Record, _ range: IndexRange) -> Bool {
    range.max == 1 && record.value > 1 && record.value <= 100
  }
}
