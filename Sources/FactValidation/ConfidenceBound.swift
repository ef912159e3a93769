internal import DocumentModel

/// Weighs a finding by the records it rests on: an error only if they are sure together, a warning
/// below that, and a doubt about our own reading where they are more likely wrong than the page.
///
/// A contradiction needs both its records to be right. Records that nobody judged count as sure.
struct ConfidenceBound {
  private let records: [Record]

  init(_ document: Document) { records = document.records }

  /// The finding of a check with these bounds, weighed.
  func callAsFunction(_ finding: Finding, _ bounds: CertaintyBounds) -> Finding {
    var finding = finding
    let certainty = certainty(of: finding)
    finding.certainty = ExactDecimal(digits: Int((certainty * 1000).rounded()), decimals: 3)
    if certainty < bounds.error { finding.severity = min(finding.severity, .warning) }
    if certainty < bounds.warning || finding.kind == .reading {
      (finding.kind, finding.severity) = (.reading, .info)
    }
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
