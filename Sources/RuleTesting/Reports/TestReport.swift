/// The results of a run, written for a person or a program.
///
/// ```swift
/// print(TestReport(results).text)
/// // wrong value  rank.of-total example 2  (Rules/ranks.yaml:9)
/// //   expected  Bộ Y tế ở ⟦vị trí thứ 7/17⟧
/// //   found     Bộ Y tế ở ⟦vị trí thứ 7/17⟧  (rank.of-total, of 17, value 7)
/// //   of: expected 18, found 17
/// // 211 tests: 210 passed, 1 wrong value
/// ```
public struct TestReport: Sendable {
  /// How a report is written.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case text, json, junit, tap
  }

  /// The results in the order they were run.
  public let results: [TestResult]

  /// A report of these results.
  public init(_ results: [TestResult]) { self.results = results }

  /// The tests that did not pass.
  public var failures: [TestResult] { results.filter { $0.outcome != .passed } }

  /// The report in `format`, with a line feed at its end.
  public func written(as format: Format) -> String {
    switch format {
    case .text: text
    case .json: json
    case .junit: junit
    case .tap: tap
    }
  }

  /// The failures one below the other, and the counts.
  public var text: String {
    (failures.map(lines) + [summary]).joined(separator: "\n") + "\n"
  }

  /// How many tests ended how.
  public var summary: String {
    let counts = TestOutcome.allCases.compactMap { outcome in
      let count = results.count { $0.outcome == outcome }
      return count > 0 ? "\(count) \(outcome.rawValue)" : nil
    }
    return "\(results.count) tests" + (counts.isEmpty ? "" : ": " + counts.joined(separator: ", "))
  }

  private func lines(_ result: TestResult) -> String {
    (["\(result.outcome.rawValue)  \(result.name)  (\(result.place))"]
      + details(of: result).map { "  " + $0 }).joined(separator: "\n")
  }

  /// The sentences and differences of a result, a line each.
  func details(of result: TestResult) -> [String] {
    [result.expected.map { "expected  " + $0 }, result.found.map { "found     " + $0 }]
      .compactMap { $0 } + result.differences
  }
}
