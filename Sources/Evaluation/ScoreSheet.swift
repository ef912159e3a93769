internal import Foundation

/// The scores of a comparison, row by row, with the errors behind them.
public struct ScoreSheet: Sendable {
  /// The tally of each mention type, of all mentions and of records.
  public var rows: [String: Tally] = [:]
  /// What was missed or wrong, by row.
  public var mismatches: [String: [Mismatch]] = [:]

  /// A sheet without rows.
  public init() {}

  /// The names of the rows: mention types, all mentions, records.
  public var rowNames: [String] {
    rows.keys.sorted { (Self.section($0), $0) < (Self.section($1), $1) }
  }

  /// The table for a person: precision, recall, F1 and how many gold has.
  public var table: String {
    let heading = Self.padded("", "P", "R", "F1", "gold")
    let lines = rowNames.map { name in
      let tally = rows[name] ?? Tally()
      return Self.padded(
        name, Self.rounded(tally.precision), Self.rounded(tally.recall), Self.rounded(tally.f1),
        String(tally.gold))
    }
    return ([heading] + lines).joined(separator: "\n")
  }

  /// One JSON object: a row's name, then its figures.
  public var json: String {
    let lines = rowNames.map { name in
      let tally = rows[name] ?? Tally()
      return "  \"\(name)\": {\"precision\": \(Self.rounded(tally.precision, 4)), "
        + "\"recall\": \(Self.rounded(tally.recall, 4)), \"f1\": \(Self.rounded(tally.f1, 4)), "
        + "\"gold\": \(tally.gold)}"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}"
  }

  /// At most `count` errors of each row, a line each.
  public func errors(atMost count: Int) -> [String] {
    rowNames.flatMap { name in
      (mismatches[name] ?? []).prefix(count).map { "\(name)  \($0)" }
    }
  }

  /// Sums the mentions up.
  mutating func addTotal() {
    var total = Tally()
    for (name, tally) in rows where !name.hasPrefix("record") { total += tally }
    rows[Scorer.allMentions] = total
  }

  private static func section(_ name: String) -> Int {
    if name.hasPrefix("record") || name.hasPrefix("lines") { return 2 }
    return name == Scorer.allMentions ? 1 : 0
  }

  private static func rounded(_ value: Double, _ decimals: Int = 3) -> String {
    String(format: "%.\(decimals)f", value)
  }

  private static func padded(_ name: String, _ figures: String...) -> String {
    let gap = String(repeating: " ", count: max(24 - name.count, 1))
    return name + gap
      + figures.map { String(repeating: " ", count: max(7 - $0.count, 1)) + $0 }.joined()
  }
}
