internal import Evaluation
public import FactLinking

/// How many gold records linking could give at all: the ceiling of any weights.
///
/// ```swift
/// var reach = Reach()
/// reach.add(passage, labels: .bundled)
/// reach.line    // "value 0.974, with subject and index 0.951, with component 0.940 of 512"
/// ```
public struct Reach: Sendable {
  /// How many gold records there are.
  public private(set) var records = 0
  /// How many have a value, or are read by a table.
  public private(set) var valued = 0
  /// How many have their subject and index among the candidates, too.
  public private(set) var reached = 0
  /// How many have the component among them, too.
  public private(set) var whole = 0
  /// The records that cannot be linked, a line each, with what is not among the candidates.
  public private(set) var unreached: [String] = []

  /// The reach of no passage.
  public init() {}

  /// Adds a passage.
  ///
  /// - Parameters:
  ///   - gold: the passage.
  ///   - labels: a model that says which words are components.
  public mutating func add(_ gold: GoldPassage, labels: LinkingModel) {
    add(gold, ExampleMaker(gold.passage, gold: gold.gold).examples(labels: labels))
  }

  /// Adds a passage whose decisions are `examples`.
  mutating func add(_ gold: GoldPassage, _ examples: [Example]) {
    let rightly = Dictionary(grouping: examples.filter { $0.isRight.contains(true) }, by: \.slot)
      .mapValues { Set($0.map(\.value)) }
    let has = { (slot: Slot, value: Int?) in
      value.map { rightly[slot]?.contains($0) ?? false } ?? false
    }
    for (record, value) in zip(gold.document.records, gold.places) {
      let isGiven = gold.given.contains { $0.agrees(with: record) }
      let lacks = [Slot.subject, .index].first { !has($0, value) }
      let isReached = isGiven || lacks == nil
      count(isGiven || value != nil, isReached, isGiven || isReached && has(.component, value))
      guard !isReached, let lacks else { continue }
      let reason = value == nil ? "value" : "\(lacks)"
      unreached.append("no \(reason): \(Self.line(record, gold))")
    }
  }

  private mutating func count(_ isValued: Bool, _ isReached: Bool, _ isWhole: Bool) {
    records += 1
    valued += isValued ? 1 : 0
    reached += isReached ? 1 : 0
    whole += isWhole ? 1 : 0
  }

  private static func line(_ record: ScoredRecord, _ gold: GoldPassage) -> String {
    let parts = [
      record.subject, record.index, record.component, record.period, record.measure,
      record.value.map { String($0) }, record.quote.map { "«\($0)»" },
    ]
    return "\(gold.document.id): " + parts.map { $0 ?? "-" }.joined(separator: " | ")
  }

  /// The shares in one line.
  public var line: String {
    let share = { (part: Int) in
      records > 0 ? String(Double(part * 1000 / records) / 1000) : "-"
    }
    return "value \(share(valued)), with subject and index \(share(reached)), "
      + "with component \(share(whole)) of \(records)"
  }
}
