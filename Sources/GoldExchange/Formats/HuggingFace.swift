/// A data set as the Hugging Face hub lays it out: a card, and a file of JSON Lines for each split.
///
/// A passage goes to the test split if the hash of its id says so, one of ten; so it stays there
/// however many others come. Every row has the same keys; the passage's own line is the column
/// `trich`.
///
/// Source: huggingface.co/docs/hub/datasets-manual-configuration.
enum HuggingFace {
  static func files(of passages: [ExchangePassage]) throws -> [ExchangeFormat.File] {
    let test = passages.filter { isTest($0.id) }
    let train = passages.filter { !isTest($0.id) }
    // A set without a row has no columns either.
    let splits = [("train", train), ("test", test)].filter { !$0.1.isEmpty }
    let files = try splits.map { name, passages in
      ExchangeFormat.File(name: "data/\(name).jsonl", bytes: try Lines.of(passages.map(row)))
    }
    let card = card(splits.map { ($0.0, $0.1.count) })
    return [ExchangeFormat.File(name: "README.md", bytes: Array(card.utf8))] + files
  }

  /// Source of the hash: Fowler, Noll, Vo, FNV-1a, 32 bits.
  private static func isTest(_ id: String) -> Bool {
    id.utf8.reduce(0x811c_9dc5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 } % 10 == 0
  }

  private static func row(_ passage: ExchangePassage) throws -> JSONValue {
    let facts = passage.marks.filter(\.isFact)
    return .object([
      "id": .text(passage.id), "published": passage.line["published"] ?? .null,
      "text": .text(passage.text),
      "mentions": .list(passage.marks.filter { !$0.isFact }.map { mention($0, passage) }),
      "records": .list(facts.map { record($0, passage) }),
      "trich": .text(try Lines.text(of: passage.line)),
    ])
  }

  private static func mention(
    _ mark: ExchangePassage.Mark, _ passage: ExchangePassage
  ) -> JSONValue {
    .object([
      "start": .whole(mark.start), "end": .whole(mark.end), "label": .text(mark.label),
      "name": mark.values["name"] ?? .null, "iso": mark.values["iso"] ?? .null,
      "words": .text(passage.string(mark.start..<mark.end)),
    ])
  }

  private static let texts = [
    "subject", "index", "component", "period", "measure", "unit", "baseline", "scope",
  ]

  private static func record(
    _ mark: ExchangePassage.Mark, _ passage: ExchangePassage
  ) -> JSONValue {
    var fields: [String: JSONValue] = [
      "start": .whole(mark.start), "end": .whole(mark.end),
      "words": .text(passage.string(mark.start..<mark.end)),
    ]
    for key in texts { fields[key] = mark.values[key] ?? .null }
    for key in ["value", "of"] { fields[key] = decimal(mark.values[key]) }
    return .object(fields)
  }

  private static func decimal(_ value: JSONValue?) -> JSONValue {
    if case .whole(let whole) = value { return .number(Double(whole)) }
    return value ?? .null
  }

  private static func card(_ splits: [(name: String, count: Int)]) -> String {
    let files = splits.map {
      "  - split: \($0.name)\n    path: data/\($0.name).jsonl\n"
    }
    let counts = splits.map { "- `\($0.name)`: \($0.count) passages\n" }
    return """
      ---
      language: [vi]
      task_categories: [token-classification]
      tags: [relation-extraction, public-administration]
      configs:
      - config_name: default
        data_files:
      \(files.joined())---
      # Standings in Vietnam's public-administration indices

      Passages with their mentions (`start`, `end` in Unicode characters, `label`) and records: one fact about a
      unit's standing in an index each. The column `trich` holds each passage as `trich train` reads it.

      \(counts.joined())
      """
  }
}
