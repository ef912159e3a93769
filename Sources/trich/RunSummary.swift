internal import DocumentModel
internal import Foundation

/// What a run read and found, counted as it goes.
struct RunSummary {
  private(set) var pages = 0
  private var bytes = 0
  private var mentions: [String: Int] = [:]
  private var records: [String: Int] = [:]
  private var findings: [Finding.Severity: Int] = [:]

  mutating func add(_ document: Document, bytes count: Int) {
    pages += 1
    bytes += count
    for mention in document.mentions { mentions[mention.value.row, default: 0] += 1 }
    for record in document.records {
      records["\(record.index) \(record.period ?? "-")", default: 0] += 1
    }
    for finding in document.findings { findings[finding.severity, default: 0] += 1 }
  }

  /// The size of the pages, in millions of bytes.
  var megabytes: String { String(format: "%.1f", Double(bytes) / 1e6) }

  /// The counts as a short report of a run that is over.
  func report(_ run: RunReport) -> String {
    let seconds = max(run.elapsed / .seconds(1), 1e-9)
    let lost = run.losses.values.reduce(0, +)
    return [
      "pages read      \(pages) (\(megabytes) MB), \(run.failures + lost) not read",
      "passed over     " + Self.list(run.passed),
      "mentions        " + Self.list(mentions),
      "records         " + Self.list(records),
      "findings        " + findingList,
      String(
        format: "speed           %.0f pages/s, %.1f MB/s, %.2f s", Double(pages) / seconds,
        Double(bytes) / 1e6 / seconds, seconds),
    ].joined(separator: "\n")
  }

  private var findingList: String {
    Finding.Severity.allCases.reversed()
      .map { "\(findings[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", ")
  }

  private static func list(_ counts: [String: Int]) -> String {
    let items = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return "\(counts.values.reduce(0, +))"
      + (items.isEmpty ? "" : ": " + items.joined(separator: ", "))
  }
}

extension MentionValue {
  /// The type, for entities with their kind.
  fileprivate var row: String {
    if case .entity(let entity) = self { entity.kind.rawValue } else { type }
  }
}
