extension ExchangePassage {
  /// The passage with what an annotator in another tool left: `found` in the place of its marks.
  ///
  /// A stretch that stands where it stood with its label keeps its values. One that overlaps a lost
  /// one of the same label was moved and keeps them with its new words. Any other is new: a mention
  /// of its label, or a fact whose parts are the mentions it is tied to.
  func changed(to found: [Mark], ties: [Tie]) -> JSONValue {
    var lost = marks
    var kept: [(place: Int, values: JSONValue, isFact: Bool)] = []
    var open: [Int] = []
    for (number, mark) in found.enumerated() {
      if let twin = lost.firstIndex(where: { isSame($0, mark) }) {
        kept.append((number, lost.remove(at: twin).values, mark.isFact))
      } else {
        open.append(number)
      }
    }
    for number in open {
      let mark = found[number]
      let moved = lost.firstIndex {
        $0.label == mark.label && $0.start < mark.end && mark.start < $0.end
      }
      let old = moved.map { lost.remove(at: $0).values }
      let parts = ties.filter { $0.fact == number }
      kept.append((number, placed(old ?? new(mark, parts, found), mark), mark.isFact))
    }
    return line(with: kept.sorted { $0.place < $1.place })
  }

  private func isSame(_ one: Mark, _ other: Mark) -> Bool {
    (one.start, one.end, one.label) == (other.start, other.end, other.label)
  }

  private func line(
    with kept: [(place: Int, values: JSONValue, isFact: Bool)]
  ) -> JSONValue {
    var line = line
    let mentions = kept.filter { !$0.isFact }.map(\.values)
    if line["mentions"] != nil || !mentions.isEmpty { line["mentions"] = .list(mentions) }
    line["records"] = .list(kept.filter(\.isFact).map(\.values))
    return line
  }

  /// Values with the words at the mark's place.
  private func placed(_ values: JSONValue, _ mark: Mark) -> JSONValue {
    var values = values
    values["quote"] = .text(string(mark.start..<mark.end))
    values["nth"] = .whole(occurrence(of: mark.start..<mark.end))
    values["start"] = nil
    values["end"] = nil
    return values
  }

  private func new(_ mark: Mark, _ parts: [Tie], _ found: [Mark]) -> JSONValue {
    guard mark.isFact else { return .object(mention(mark)) }
    var fields: [String: JSONValue] = [
      "measure": .text(String(mark.label.dropFirst(Self.factPrefix.count)))
    ]
    if let value = Self.figure(in: string(mark.start..<mark.end)) { fields["value"] = value }
    for part in parts where found.indices.contains(part.mention) {
      let named = found[part.mention]
      let known = marks.first { isSame($0, named) }?.values["name"]
      fields[part.part] = known ?? .text(string(named.start..<named.end))
    }
    return .object(fields)
  }

  private func mention(_ mark: Mark) -> [String: JSONValue] {
    let words = string(mark.start..<mark.end)
    if Self.values.contains(mark.label) {
      let value = Self.figure(in: words).map { ["value": $0] } ?? [:]
      return value.merging(["type": .text(mark.label)]) { $1 }
    }
    if mark.label == "date" { return ["type": .text("date")] }
    return ["type": .text("entity"), "kind": .text(mark.label), "name": .text(words)]
  }

  private static let values: Set<String> = [
    "rank", "top", "rank_change", "percent", "score", "count",
  ]

  /// The first number in some words, written with a comma or a point.
  static func figure(in words: String) -> JSONValue? {
    let digits = words.drop { !$0.isASCII || !$0.isNumber }
      .prefix { ($0.isASCII && $0.isNumber) || $0 == "," || $0 == "." }
    let text = digits.map { $0 == "," ? "." : String($0) }.joined()
    let trimmed = text.hasSuffix(".") ? String(text.dropLast()) : text
    return Int(trimmed).map { .whole($0) } ?? Double(trimmed).map { .number($0) }
  }
}
