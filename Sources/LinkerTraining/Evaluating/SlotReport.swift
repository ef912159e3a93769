internal import Evaluation
public import FactLinking

/// How often each slot has the right choice among its candidates, and how often it takes it.
public struct SlotReport: Sendable {
  /// One slot's counts.
  public struct Row: Sendable {
    /// How many decisions there were.
    public var decisions = 0
    /// How many had a right choice among the candidates.
    public var reachable = 0
    /// How many were right, the slots before being given.
    public var right = 0
  }

  /// The counts by slot.
  public private(set) var rows: [Slot: Row] = [:]
  /// How many gold records there are.
  public private(set) var records = 0
  /// How many have a value that carries them.
  public private(set) var valued = 0
  /// How many have their value, subject and index among the candidates.
  public private(set) var reached = 0
  /// How many have the component among them, too.
  public private(set) var reachedWhole = 0

  /// The gold records that no value and no table gives, a line each.
  public private(set) var unreached: [String] = []

  /// A report of no passages.
  public init() {}

  /// Adds the decisions of one passage under a model that has not seen it.
  mutating func add(_ gold: GoldPassage, _ model: LinkingModel) {
    let maker = ExampleMaker(gold.passage, gold: gold.gold)
    let examples = maker.examples(labels: model)
    for example in examples { add(example, model) }
    addReach(gold, examples)
  }

  private mutating func add(_ example: Example, _ model: LinkingModel) {
    var row = rows[example.slot] ?? Row()
    row.decisions += 1
    row.reachable += example.isRight.contains(true) || example.choices.count == 1 ? 1 : 0
    row.right += example.isRight(under: model) ? 1 : 0
    rows[example.slot] = row
  }

  private mutating func addReach(_ gold: GoldPassage, _ examples: [Example]) {
    let bySlot = Dictionary(grouping: examples.filter { $0.isRight.contains(true) }, by: \.slot)
      .mapValues { Set($0.map(\.value)) }
    let has = { (slot: Slot, value: Int) in bySlot[slot]?.contains(value) ?? false }
    let given = gold.givenMatches
    records += gold.document.records.count
    unreached += gold.unreached
    valued += given
    reached += given
    reachedWhole += given
    for (value, links) in gold.gold.links {
      valued += links.count
      guard has(.subject, value), has(.index, value) else { continue }
      reached += links.count
      reachedWhole += has(.component, value) ? links.count : 0
    }
  }

  /// The report as a table for a person.
  public var table: String {
    let share = { (part: Int, whole: Int) in
      whole > 0 ? String(Double(part * 1000 / whole) / 1000) : "-"
    }
    let slots = Slot.allCases.compactMap { slot in
      rows[slot].map {
        "\(slot)\t\($0.decisions)\t\(share($0.reachable, $0.decisions))\t"
          + share($0.right, $0.decisions)
      }
    }
    let reach =
      "reach: value \(share(valued, records)), with subject and index "
      + "\(share(reached, records)), with component \(share(reachedWhole, records)) of \(records)"
    return (["slot\tcount\treach\tright"] + slots + [reach]).joined(separator: "\n")
  }
}

extension GoldPassage {
  /// The gold records that neither a value nor a table gives.
  var unreached: [String] {
    let sheet = Scorer.sheet(
      gold: [ScoredDocument(id: document.id, records: unaligned)],
      predicted: [ScoredDocument(id: document.id, records: given)])
    return (sheet.mismatches["record:core"] ?? []).filter { $0.kind == .missed }
      .map { "\(document.id): \($0.values)" }
  }

  /// How many gold records the tables give, by core.
  var givenMatches: Int {
    let sheet = Scorer.sheet(
      gold: [document], predicted: [ScoredDocument(id: document.id, records: given)])
    return sheet.rows["record:core"]?.matched ?? 0
  }
}
