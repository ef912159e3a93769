internal import DocumentModel
internal import VietnameseText

/// Changes scores and percentages that were published or that a scale limits.
struct ValuePlanter: FaultPlanter {
  /// The checks that know what a value can be.
  static let checks = [
    "published_value", "published_bounds", "score_order", "contradiction", "arithmetic",
    "value_range", "average",
  ]

  func faults(in ground: FaultGround, _ dice: inout FaultDice) -> [Fault] {
    ground.records.filter { [.score, .percent].contains($0.measure) }.flatMap { record in
      guard let number = ground.number(record.value, in: record.span) else { return [Fault]() }
      return published(record, number, ground, &dice) + beyond(record, number, ground)
        + percent(record, ground)
    }
  }

  /// A changed digit and a moved mark, where the published value is the stated one.
  private func published(
    _ record: Record, _ number: Span, _ ground: FaultGround, _ dice: inout FaultDice
  ) -> [Fault] {
    guard let figure = ground.knowledge.figure(of: record), let value = figure.value,
      value == record.value
    else { return [] }
    let kind: FaultKind =
      switch figure.position {
      case "top": .leaderAltered
      case "average": .averageAltered
      default: .digitChanged
      }
    let printed = ground.words(number)
    let changed = dice.some(3, of: Self.changes(of: printed)).map { (kind, $0) }
    let moved = Self.moved(printed).map { [(FaultKind.decimalMarkMoved, $0)] } ?? []
    return (changed + moved).map { kind, new in
      Fault(
        kind, [ground.edit(number, new)],
        contradicting: "\(record.subject), \(record.topic): \(new) for the published \(value)",
        found: Self.checks)
    }
  }

  /// The number with one digit changed, each way; the first digit never to zero.
  static func changes(of printed: String) -> [String] {
    let characters = Array(printed)
    return characters.indices.filter { characters[$0].isNumber }.flatMap { index in
      "0123456789".filter { $0 != characters[index] && (index > 0 || $0 != "0") }.map { digit in
        var changed = characters
        changed[index] = digit
        return String(changed)
      }
    }
  }

  /// "90,51" as "9,051".
  private static func moved(_ printed: String) -> String? {
    let parts = printed.split(whereSeparator: { ",.".contains($0) })
    guard parts.count == 2, parts[0].count > 1,
      let mark = printed.first(where: { ",.".contains($0) })
    else { return nil }
    return "\(parts[0].prefix(1))\(mark)\(parts[0].dropFirst())\(parts[1])"
  }

  /// A value above the scale.
  private func beyond(_ record: Record, _ number: Span, _ ground: FaultGround) -> [Fault] {
    guard record.component == nil, let highest = ground.knowledge.highest(of: record.index),
      record.value > 0, record.measure == .score || highest == 100
    else { return [] }
    let printed = ground.words(number)
    let new = highest <= 1 ? printed.replacing("0", with: "3", maxReplacements: 1) : "1" + printed
    guard let value = ExactDecimal(parsing: new), value > highest else { return [] }
    return [
      Fault(
        .beyondRange, [ground.edit(number, new)],
        contradicting: "\(record.subject), \(record.topic): \(new) on a scale up to \(highest)",
        found: Self.checks)
    ]
  }

  /// A per cent sign for the points of an index that has no percentages.
  private func percent(_ record: Record, _ ground: FaultGround) -> [Fault] {
    let words = ground.words(record.span)
    let values = ground.records(like: record, [.score]).filter { $0.period == record.period }
    guard record.measure == .score, record.component == nil, values.count == 1,
      ground.knowledge.isInPoints(record.index), words.hasSuffix(" điểm"), !words.contains("/")
    else { return [] }
    let unit = Span(record.span.end - " điểm".utf8.count, record.span.end)
    return [
      Fault(
        .percentForPoints, [ground.edit(unit, "%")],
        contradicting: "\(record.subject): \(record.index) is given in points",
        found: ["index_unit"])
    ]
  }
}

extension Record {
  /// What it measures, for reports.
  var topic: String {
    [index, period, component.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
  }
}
