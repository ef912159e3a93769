internal import Foundation

/// Label Studio's tasks with their annotations.
///
/// There is a region for each mention and fact, relations between them, the values of a fact in a
/// text area of its region, the passage's own line in the task's data. Offsets count UTF-16 units, as
/// its editor does.
///
/// Source: labelstud.io/guide/export and /guide/task_format.
enum LabelStudio {
  static func bytes(of passages: [ExchangePassage]) throws -> [UInt8] {
    try Lines.bytes(of: .list(passages.map(task))) + [0x0A]
  }

  private static func task(_ passage: ExchangePassage) throws -> JSONValue {
    let units = UnitOffsets(passage.letters)
    let regions = try passage.marks.enumerated().flatMap { number, mark in
      try region(mark, number, passage, units)
    }
    let relations = passage.ties.map { tie in
      JSONValue.object([
        "type": .text("relation"), "from_id": .text("m\(tie.fact)"),
        "to_id": .text("m\(tie.mention)"), "direction": .text("right"),
        "labels": .list([.text(tie.part)]),
      ])
    }
    return .object([
      "data": .object([
        "text": .text(passage.text), "trich": .text(try Lines.text(of: passage.line)),
      ]),
      "annotations": .list([.object(["result": .list(regions + relations)])]),
    ])
  }

  private static func region(
    _ mark: ExchangePassage.Mark, _ number: Int, _ passage: ExchangePassage, _ units: UnitOffsets
  ) throws -> [JSONValue] {
    let place: [String: JSONValue] = [
      "start": .whole(units.unit(mark.start)), "end": .whole(units.unit(mark.end)),
    ]
    let words = passage.string(mark.start..<mark.end)
    var regions = [
      result(
        "label", "labels", number,
        place.merging(["text": .text(words), "labels": .list([.text(mark.label)])]) { $1 })
    ]
    if mark.isFact {
      let values = try Lines.text(of: mark.values)
      regions.append(
        result(
          "fact", "textarea", number, place.merging(["text": .list([.text(values)])]) { $1 }))
    }
    return regions
  }

  private static func result(
    _ name: String, _ type: String, _ number: Int, _ value: [String: JSONValue]
  ) -> JSONValue {
    .object([
      "id": .text("m\(number)"), "from_name": .text(name), "to_name": .text("text"),
      "type": .text(type), "value": .object(value),
    ])
  }
}

extension LabelStudio {
  /// The labelling interface for `passages`, to be pasted into a project.
  static func interface(for passages: [ExchangePassage]) -> String {
    let labels = Set(passages.flatMap { $0.marks.map(\.label) }).sorted()
    let choices = labels.map { "    <Label value=\"\($0.escaped)\"/>" }
    return
      (["<View>", "  <Labels name=\"label\" toName=\"text\">"] + choices + [
        "  </Labels>", "  <Relations>",
        "    <Relation value=\"subject\"/><Relation value=\"index\"/><Relation value=\"period\"/>",
        "    <Relation value=\"baseline\"/><Relation value=\"scope\"/>", "  </Relations>",
        "  <Text name=\"text\" value=\"$text\"/>",
        "  <TextArea name=\"fact\" toName=\"text\" perRegion=\"true\" editable=\"true\"/>",
        "</View>", "",
      ]).joined(separator: "\n")
  }
}

extension String {
  /// The text inside an attribute.
  fileprivate var escaped: String {
    reduce(into: "") { text, letter in
      switch letter {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case "\"": text += "&quot;"
      default: text.append(letter)
      }
    }
  }
}

/// Offsets in UTF-16 units of a text of scalars.
struct UnitOffsets {
  private let units: [Int]

  init(_ letters: [Unicode.Scalar]) {
    units = letters.reduce(into: [0]) { $0.append(($0.last ?? 0) + ($1.value > 0xFFFF ? 2 : 1)) }
  }

  /// The units before the scalar at `offset`.
  func unit(_ offset: Int) -> Int { units[min(max(offset, 0), units.count - 1)] }

  /// The scalar that begins at so many units; `nil` behind the text.
  func scalar(_ unit: Int) -> Int? {
    guard unit >= 0, unit <= units.last ?? 0 else { return nil }
    return units.firstIndex { $0 >= unit }
  }
}
