/// How often each rule fired over some pages, won and lost, and what no rule took.
///
/// ```swift
/// let report = Coverage(book: book).report(on: ["Corpus"])
/// report.rules["rank.of-total"]?.won   // 41
/// report.neverFired                    // ["date.tomorrow"]
/// ```
public struct CoverageReport: Sendable {
  /// The counts of one rule.
  public struct Counts: Hashable, Sendable {
    /// How often it matched.
    public var fired = 0
    /// How often its match stayed.
    public var won = 0
    /// How often an overlapping match stayed instead.
    public var lost = 0
    /// How often a condition did not hold.
    public var unmet = 0
  }

  /// The counts by the rule's id; rules that never fired are there with zeros.
  public internal(set) var rules: [String: Counts] = [:]
  /// How many pages were read.
  public internal(set) var pages = 0
  /// Words with digits or capitals that no rule took, with how often and one sentence each.
  public internal(set) var untaken: [String: (count: Int, sentence: String)] = [:]

  /// The rules that never fired, in the order of their ids.
  public var neverFired: [String] { rules.filter { $0.value.fired == 0 }.keys.sorted() }

  /// The report for a person.
  ///
  /// - Parameter most: how many of the untaken words to list, the most frequent first.
  /// - Returns: a table of the rules, the rules that never fired, and the untaken words.
  public func text(most: Int = 40) -> String {
    let rows = rules.filter { $0.value.fired > 0 }.sorted { $0.key < $1.key }.map { id, counts in
      Self.row(id, [counts.fired, counts.won, counts.lost, counts.unmet])
    }
    let words = untaken.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(most)
    return
      ([Self.heading] + rows
      + ["", "never fired on \(pages) pages: \(neverFired.count) of \(rules.count) rules"]
      + neverFired.map { "  " + $0 } + ["", "taken by no rule: \(untaken.count) different spans"]
      + words.map { "  \($0.value.count)  \($0.value.sentence)" }).joined(separator: "\n") + "\n"
  }

  private static let heading = "rule".padded(44) + "   fired     won    lost   unmet"

  private static func row(_ id: String, _ counts: [Int]) -> String {
    id.padded(44)
      + counts.map { count in
        let digits = String(count)
        return String(repeating: " ", count: max(1, 8 - digits.count)) + digits
      }.joined()
  }
}

extension String {
  /// With blanks up to `width`.
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}
