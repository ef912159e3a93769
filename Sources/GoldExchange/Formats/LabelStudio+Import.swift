internal import Foundation

extension LabelStudio {
  /// The passages of an export in its JSON format; the last annotation of a task counts.
  static func passages(in bytes: [UInt8]) throws -> [JSONValue] {
    guard let tasks = try? JSONDecoder().decode([JSONValue].self, from: Data(bytes)) else {
      throw ExchangeFailure("this is no JSON export of Label Studio, which is a list of tasks")
    }
    return try tasks.enumerated().map { number, task in
      guard let text = task["data"]?["text"]?.text else {
        throw ExchangeFailure("task \(number + 1) has no `data.text`")
      }
      return try passage(task, text, number: number)
    }
  }

  private static func passage(
    _ task: JSONValue, _ text: String, number: Int
  ) throws -> JSONValue {
    let own = task["data"]?["trich"]?.text.flatMap(Lines.value(of:))
    let line = own ?? .object(["id": .text("task-\(number + 1)"), "text": .text(text)])
    let passage = try ExchangePassage(line: line, text: line["text"]?.text ?? text)
    let results = task["annotations"]?.list.last?["result"]?.list ?? []
    let regions = results.filter { $0["type"]?.text == "labels" }
    let units = UnitOffsets(passage.letters)
    let marks = try regions.map { try mark($0, passage, units, number) }
    let places = Dictionary(
      regions.enumerated().compactMap { place, one in one["id"]?.text.map { ($0, place) } }
    ) { first, _ in first }
    let ties = results.filter { $0["type"]?.text == "relation" }.flatMap { tie($0, places) }
    return corrected(passage.changed(to: marks, ties: ties), results, marks, places)
  }

  private static func tie(_ relation: JSONValue, _ places: [String: Int]) -> [ExchangePassage.Tie] {
    guard let from = relation["from_id"]?.text.flatMap({ places[$0] }),
      let to = relation["to_id"]?.text.flatMap({ places[$0] })
    else { return [] }
    return (relation["labels"]?.list ?? []).compactMap(\.text).map {
      ExchangePassage.Tie(fact: from, part: $0, mention: to)
    }
  }

  private static func mark(
    _ region: JSONValue, _ passage: ExchangePassage, _ units: UnitOffsets, _ number: Int
  ) throws -> ExchangePassage.Mark {
    guard let start = region["value"]?["start"]?.whole.flatMap(units.scalar),
      let end = region["value"]?["end"]?.whole.flatMap(units.scalar), start < end,
      let label = region["value"]?["labels"]?.list.first?.text
    else { throw ExchangeFailure("task \(number + 1) has a region without a place in its text") }
    return ExchangePassage.Mark(start: start, end: end, label: label, values: .null)
  }

  /// The line with the values of facts that were changed in their text areas.
  private static func corrected(
    _ line: JSONValue, _ results: [JSONValue], _ marks: [ExchangePassage.Mark],
    _ places: [String: Int]
  ) -> JSONValue {
    let facts = marks.indices.filter { marks[$0].isFact }
    var records = line["records"]?.list ?? []
    for area in results where area["type"]?.text == "textarea" {
      guard let place = area["id"]?.text.flatMap({ places[$0] }),
        let record = facts.firstIndex(of: place), records.indices.contains(record),
        let text = area["value"]?["text"]?.list.first?.text ?? area["value"]?["text"]?.text,
        let given = Lines.value(of: text)
      else { continue }
      for (key, value) in given.fields where !["quote", "nth", "start", "end"].contains(key) {
        records[record][key] = value
      }
    }
    var line = line
    line["records"] = .list(records)
    return line
  }
}
