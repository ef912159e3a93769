internal import DocumentModel
internal import Evaluation
internal import VietnameseText

/// What was read from a document, as facts.
enum FactSheet {
  static func mentions(of document: Document) -> [Fact] {
    document.mentions.map { mention in
      var values = MentionFields.of(mention.value)
      for key in ["id", "last", "noun"] { values[key] = nil }
      values["type"] = mention.value.type
      let quote = document.text.string(in: mention.span)
      return Fact(
        label: "\(values["type"] ?? "") \(quote)", values: values, quote: quote,
        span: mention.span)
    }
  }

  static func records(of document: Document) -> [Fact] {
    document.records.map { record in
      let values: [String: String?] = [
        "subject": record.subject, "index": record.index,
        "component": record.component.flatMap(ScoreText.component), "period": record.period,
        "measure": record.measure.rawValue, "value": record.value.description,
        "of": record.of?.description, "unit": record.unit, "baseline": record.baseline,
        "scope": record.scope,
      ]
      return Fact(
        label: label(values.compactMapValues { $0 }), values: values.compactMapValues { $0 },
        quote: document.text.string(in: record.span), span: record.span)
    }
  }

  static func findings(of document: Document) -> [Fact] {
    document.findings.filter { $0.kind == .page }.map { finding in
      let values = ["check": finding.check, "severity": finding.severity.rawValue]
      return Fact(
        label: finding.check, values: values,
        quote: finding.span.map { document.text.string(in: $0) }, span: finding.span)
    }
  }

  /// "Cà Mau PAR_INDEX 2020 rank".
  static func label(_ values: [String: String]) -> String {
    ["subject", "index", "period", "measure"].compactMap { values[$0] }.joined(separator: " ")
  }
}

// MARK: - Goldens

extension Fact {
  private static let keys: [TestStage: [String]] = [
    .mentions: ["type", "kind", "name", "value", "of", "out_of", "iso"],
    .records: [
      "subject", "index", "component", "period", "measure", "value", "of", "unit", "baseline",
      "scope",
    ],
    .findings: ["check", "severity"],
  ]

  /// The fact that a golden's element states.
  init(_ json: OrderedJSON, _ stage: TestStage, in document: Document) {
    let pairs = (Self.keys[stage] ?? []).compactMap { key in
      json[key]?.scalar.map { (key, $0) }
    }
    values = Dictionary(pairs) { first, _ in first }
    if let component = values["component"] { values["component"] = ScoreText.component(component) }
    quote = json["quote"]?.string
    source = json
    label =
      stage == .records
      ? FactSheet.label(values) : "\(values["type"] ?? values["check"] ?? "") \(quote ?? "")"
    let nth = json["nth"]?.scalar.flatMap { Int($0) } ?? 1
    span = quote.flatMap { Quotes.span(of: $0, nth: nth, in: document.text.utf8) }
  }

  /// The golden's element for this fact; what came from a golden stays as it was.
  func json(_ stage: TestStage, in document: Document) -> OrderedJSON {
    if let source { return source }
    let isText = ["period", "baseline"]
    let members = (Self.keys[stage] ?? []).compactMap { key -> (String, OrderedJSON)? in
      guard let value = values[key] else { return stage == .records ? (key, .null) : nil }
      let isNumber = Double(value) != nil && !isText.contains(key)
      return (key, isNumber ? .number(value) : .string(value))
    }
    guard let quote, stage != .findings else { return .object(members) }
    let nth = span.map { Quotes.number(of: $0, quote, in: document.text.utf8) } ?? 1
    return .object(members + [("quote", .string(quote)), ("nth", .number(String(nth)))])
  }
}

/// Occurrences of words in a text.
enum Quotes {
  static func span(of quote: String, nth: Int, in text: [UInt8]) -> Span? {
    let spans = spans(of: quote, in: text)
    return spans.indices.contains(nth - 1) ? spans[nth - 1] : nil
  }

  static func number(of span: Span, _ quote: String, in text: [UInt8]) -> Int {
    spans(of: quote, in: text).count { $0.start <= span.start }
  }

  private static func spans(of quote: String, in text: [UInt8]) -> [Span] {
    let wanted = Array(quote.utf8)
    guard let first = wanted.first else { return [] }
    return text.indices.filter { text[$0] == first && text[$0...].starts(with: wanted) }
      .map { Span($0, $0 + wanted.count) }
  }
}
