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
  /// How much of the gold could be linked at all.
  public private(set) var reach = Reach()

  /// A report of no passages.
  public init() {}

  /// Adds the decisions of one passage under a model that has not seen it.
  public mutating func add(_ gold: GoldPassage, _ model: LinkingModel) {
    let examples = ExampleMaker(gold.passage, gold: gold.gold).examples(labels: model)
    for example in examples { add(example, model) }
    reach.add(gold, examples)
  }

  private mutating func add(_ example: Example, _ model: LinkingModel) {
    var row = rows[example.slot] ?? Row()
    row.decisions += 1
    row.reachable += example.isRight.contains(true) || example.choices.count == 1 ? 1 : 0
    row.right += example.isRight(under: model) ? 1 : 0
    rows[example.slot] = row
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
    return (["slot\tcount\treach\tright"] + slots + ["reach: \(reach.line)"]).joined(
      separator: "\n")
  }
}
