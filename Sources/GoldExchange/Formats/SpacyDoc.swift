/// spaCy's documents as JSON, a line each: `Doc(vocab).from_json(json.loads(line))`.
///
/// Mentions that do not overlap are `ents`; all mentions and facts are span groups; the passage's own
/// line is the extension attribute `trich`.
///
/// Source: spacy.io/api/doc#from_json.
enum SpacyDoc {
  static func line(_ passage: ExchangePassage) throws -> JSONValue {
    let tokens = TokenList(passage)
    var end = 0
    let entities = passage.marks.filter { !$0.isFact }.sorted { $0.start < $1.start }.filter {
      guard $0.start >= end else { return false }
      end = $0.end
      return true
    }
    return .object([
      "text": .text(passage.text), "tokens": .list(tokens.ranges.enumerated().map(token)),
      "ents": .list(entities.map(span)),
      "spans": .object([
        "mentions": .list(passage.marks.filter { !$0.isFact }.map(span)),
        "facts": .list(passage.marks.filter(\.isFact).map(span)),
      ]),
      "_": .object(["trich": .text(try Lines.text(of: passage.line))]),
    ])
  }

  private static func token(_ number: Int, _ range: Range<Int>) -> JSONValue {
    .object([
      "id": .whole(number), "start": .whole(range.lowerBound), "end": .whole(range.upperBound),
    ])
  }

  private static func span(_ mark: ExchangePassage.Mark) -> JSONValue {
    .object([
      "start": .whole(mark.start), "end": .whole(mark.end), "label": .text(mark.label),
      "kb_id": .text(mark.values["id"]?.text ?? ""),
    ])
  }
}
