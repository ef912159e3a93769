internal import DocumentModel
internal import Foundation

/// What the golden of a page says, as far as planting needs it.
struct GroundTruth: Sendable {
  private let facts: Set<[String]>?
  /// What is wrong on the page by intention.
  let findings: [String]

  /// The truth of a golden, or of nothing.
  init(_ golden: OrderedJSON?) {
    facts = golden?["records"].map { Set($0.elements.map(Self.key)) }
    findings = golden?["findings"]?.elements.compactMap { $0["check"]?.string } ?? []
  }

  /// Whether the golden has this fact; without a golden every fact is taken as read.
  func confirms(_ record: Record) -> Bool {
    guard let facts else { return true }
    return facts.contains([
      record.subject, record.index, record.period ?? "", record.measure.rawValue,
      record.value.description,
    ])
  }

  private static func key(_ fact: OrderedJSON) -> [String] {
    let value = fact["value"]?.scalar.flatMap { ExactDecimal(parsing: $0)?.description }
    return ["subject", "index", "period", "measure"].map { fact[$0]?.scalar ?? "" } + [value ?? ""]
  }
}

/// The truths of the pages below some paths: `PAGE.golden.json` beside a page; for JSON Lines the
/// lines of `NAME.golden.jsonl`, or the records in the lines themselves.
struct GroundTruths: Sendable {
  private var lines: [String: [String: OrderedJSON]] = [:]

  /// The truth of the page `id` of the file at `path`.
  mutating func truth(of id: String?, at path: String) -> GroundTruth {
    guard path.hasSuffix(".jsonl") else {
      return GroundTruth(Self.text(path + ".golden.json").flatMap { OrderedJSON($0) })
    }
    if lines[path] == nil { lines[path] = Self.lines(of: path) }
    return GroundTruth(lines[path]?[id ?? ""])
  }

  private static func lines(of path: String) -> [String: OrderedJSON] {
    let golden = String(path.dropLast(6)) + ".golden.jsonl"
    let text = Self.text(golden) ?? Self.text(path) ?? ""
    let objects = text.split(separator: "\n").compactMap { OrderedJSON($0) }
    return Dictionary(objects.map { ($0["id"]?.string ?? "", $0) }) { first, _ in first }
  }

  private static func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }
}
