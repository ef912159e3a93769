internal import DocumentModel

/// Weighs a finding by the records it rests on: an error only if they are sure together, a warning
/// below that, and a doubt about our own reading where they are more likely wrong than the page.
///
/// A contradiction needs both its records to be right. Records that nobody judged count as sure.
struct ConfidenceBound {
  /// Together the records of an error must be at least this sure, and those of a warning.
  private static let least = (error: 0.7, warning: 0.0)

  private let records: [Record]

  init(_ document: Document) { records = document.records }

  func callAsFunction(_ finding: Finding) -> Finding {
    var finding = finding
    let certainty = certainty(of: finding)
    finding.certainty = ExactDecimal(digits: Int((certainty * 1000).rounded()), decimals: 3)
    if certainty < Self.least.error { finding.severity = min(finding.severity, .warning) }
    if certainty < Self.least.warning { (finding.kind, finding.severity) = (.reading, .info) }
    return finding
  }

  /// How likely all records of a finding are right.
  private func certainty(of finding: Finding) -> Double {
    let places = Set([finding.record].compactMap { $0 } + finding.related.compactMap(\.record))
    return places.reduce(1) { sure, place in
      records.indices.contains(place) ? sure * records[place].confidence.double : sure
    }
  }
}
