/// doccano's JSON Lines for relation extraction: `entities` and `relations`, offsets in Unicode
/// scalars; other keys are kept by it as metadata, and so is the passage's own line, under `trich`.
///
/// Source: doccano, `backend/data_export/pipeline/writers.py` and its documentation of imports.
enum Doccano {
  static func line(_ passage: ExchangePassage) throws -> JSONValue {
    let entities = passage.marks.enumerated().map { number, mark in
      JSONValue.object([
        "id": .whole(number), "label": .text(mark.label), "start_offset": .whole(mark.start),
        "end_offset": .whole(mark.end),
      ])
    }
    let relations = passage.ties.enumerated().map { number, tie in
      JSONValue.object([
        "id": .whole(number), "from_id": .whole(tie.fact), "to_id": .whole(tie.mention),
        "type": .text(tie.part),
      ])
    }
    return .object([
      "text": .text(passage.text), "entities": .list(entities), "relations": .list(relations),
      "trich": .text(try Lines.text(of: passage.line)),
    ])
  }

  static func passages(in bytes: [UInt8]) throws -> [JSONValue] {
    let lines = String(decoding: bytes, as: UTF8.self).split { $0 == "\n" || $0 == "\r\n" }
    return try lines.enumerated().map { number, line in
      guard let value = Lines.value(of: String(line)), let text = value["text"]?.text else {
        throw ExchangeFailure("line \(number + 1) is no object with `text`")
      }
      return try passage(value, text, number: number)
    }
  }

  private static func passage(
    _ value: JSONValue, _ text: String, number: Int
  ) throws -> JSONValue {
    let own = value["trich"]?.text.flatMap(Lines.value(of:))
    let line = own ?? .object(["id": .text("doccano-\(number + 1)"), "text": .text(text)])
    let passage = try ExchangePassage(line: line, text: line["text"]?.text ?? text)
    let entities = (value["entities"] ?? value["label"])?.list ?? []
    let marks = try entities.map { try mark($0, passage, number: number) }
    let places = Dictionary(
      entities.enumerated().compactMap { place, one in one["id"]?.whole.map { ($0, place) } }
    ) { first, _ in first }
    let ties = (value["relations"]?.list ?? []).compactMap { one -> ExchangePassage.Tie? in
      guard let from = one["from_id"]?.whole.flatMap({ places[$0] }),
        let to = one["to_id"]?.whole.flatMap({ places[$0] }), let part = one["type"]?.text
      else { return nil }
      return ExchangePassage.Tie(fact: from, part: part, mention: to)
    }
    return passage.changed(to: marks, ties: ties)
  }

  private static func mark(
    _ entity: JSONValue, _ passage: ExchangePassage, number: Int
  ) throws -> ExchangePassage.Mark {
    // The span format without relations is a list: start, end, label.
    let list = entity.list
    let start = entity["start_offset"]?.whole ?? list.first?.whole
    let end = entity["end_offset"]?.whole ?? (list.count > 1 ? list[1].whole : nil)
    let label = entity["label"]?.text ?? (list.count > 2 ? list[2].text : nil)
    guard let start, let end, let label, start >= 0, start < end, end <= passage.letters.count
    else { throw ExchangeFailure("line \(number + 1) has an entity without a place in its text") }
    return ExchangePassage.Mark(start: start, end: end, label: label, values: .null)
  }
}
