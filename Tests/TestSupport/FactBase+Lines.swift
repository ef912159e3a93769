public import DocumentModel
public import FactComparison
internal import VietnameseText

/// A document without text whose facts are written one a line.
///
/// ```swift
/// factDocument("a", ["a|An Giang|SIPAS|2020|rank|45/63"])
/// ```
///
/// The parts are page, subject, index, period, measure, value and, if need be, the baseline.
public func factDocument(_ id: String, _ lines: [String]) -> Document {
  var document = Document(
    id: id, source: Source(path: "\(id).html"), metadata: PageMetadata(), text: TracedText())
  document.records = lines.compactMap(factRecord)
  return document
}

/// The record that a line of parts between bars says.
public func factRecord(_ line: String) -> Record? {
  let parts = line.split(separator: "|").map(String.init)
  guard parts.count > 5, let measure = Record.Measure(rawValue: parts[4]) else { return nil }
  let value = parts[5].split(separator: "/").compactMap { ExactDecimal(parsing: $0) }
  guard let first = value.first else { return nil }
  var record = Record(
    subject: parts[1], index: parts[2], measure: measure, value: first, span: Span(0, 0),
    rule: "test.fact")
  record.period = parts[3] == "-" ? nil : parts[3]
  record.of = value.count > 1 ? value[1] : nil
  record.baseline = parts.count > 6 ? parts[6] : nil
  record.unit = measure == .rankChange ? "bậc" : nil
  return record
}

extension FactBase {
  /// A base of the pages that `lines` speak of, in the order they are first named.
  public init(lines: [String]) {
    self.init()
    var facts: [Substring: [String]] = [:]
    var pages: [Substring] = []
    for line in lines {
      let page = line.prefix { $0 != "|" }
      if facts[page] == nil { pages.append(page) }
      facts[page, default: []].append(line)
    }
    for page in pages { add(factDocument(String(page), facts[page] ?? [])) }
  }
}

extension ComparisonCheck {
  /// What the check finds in facts written one a line, as `severity: expected <- found`.
  public func findings(_ lines: [String]) -> [String] {
    FactComparer(checks: [self]).findings(in: ComparedFacts(FactBase(lines: lines))).map {
      let finding = $0.finding
      return "\(finding.severity.rawValue): \(finding.expected ?? "-") <- \(finding.found ?? "-")"
    }
  }
}
