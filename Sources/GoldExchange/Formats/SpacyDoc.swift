/// spaCy's documents as JSON, a line each: `Doc(vocab).from_json(json.loads(line))`.
///
/// Mentions that do not overlap are `ents`; all mentions and facts are span groups; the passage's own
/// line is the extension attribute `trich`.
///
/// Source: spacy.io/api/doc#from_json.
enum SpacyDoc {
  static func line(_ passage: ExchangePassage) throws -> JSONValue {
    let tokens = filled(TokenList(passage).ranges, passage)
    var end = 0
    let entities = passage.marks.filter { !$0.isFact }.sorted { $0.start < $1.start }.filter {
      guard $0.start >= end else { return false }
      end = $0.end
      return true
    }
    return .object([
      "text": .text(passage.text), "tokens": .list(tokens.enumerated().map(token)),
      "ents": .list(entities.map(span)),
      "spans": .object([
        "mentions": .list(passage.marks.filter { !$0.isFact }.map(span)),
        "facts": .list(passage.marks.filter(\.isFact).map(span)),
      ]),
      "_": .object(["trich": .text(try Lines.text(of: passage.line))]),
    ])
  }

  /// The tokens with those of white space between them: spaCy lets one blank follow a token and
  /// makes a token of any other.
  private static func filled(
    _ ranges: [Range<Int>], _ passage: ExchangePassage
  ) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var end = 0
    for next in ranges + [passage.letters.count..<passage.letters.count] {
      let isBlank = !tokens.isEmpty && end < next.lowerBound && passage.letters[end] == " "
      let start = isBlank ? end + 1 : end
      if start < next.lowerBound { tokens.append(start..<next.lowerBound) }
      if !next.isEmpty { tokens.append(next) }
      end = next.upperBound
    }
    return tokens
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
