internal import DocumentModel

/// Lowers an error that rests on records which are not sure enough for one to a warning.
///
/// An error is only as certain as the records it rests on are together: of records read with a
/// confidence of 0.8, nine in ten are right (measured on the passages set aside), and two of them
/// must both be right for a contradiction. Records that nobody judged count as sure.
struct ConfidenceBound {
  /// Together the records must be at least this sure.
  private static let least = 0.7

  private let records: [Record]

  init(_ document: Document) { records = document.records }

  func callAsFunction(_ finding: Finding) -> Finding {
    guard finding.severity == .error, confidence(of: finding) < Self.least else { return finding }
    var finding = finding
    finding.severity = .warning
    return finding
  }

  /// How likely all records of a finding are right.
  private func confidence(of finding: Finding) -> Double {
    let places = Set([finding.record].compactMap { $0 } + finding.related.compactMap(\.record))
    return places.reduce(1) { sure, place in
      records.indices.contains(place) ? sure * records[place].confidence.double : sure
    }
  }
}
