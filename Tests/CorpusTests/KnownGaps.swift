import Foundation

/// The differences from the golden files that are known and not yet mended.
///
/// The file holds a line for each: the page, a tab, what differs. A difference that is not in it
/// fails the page's test, and so does a line that no longer holds: the list can only shrink.
struct KnownGaps: Sendable {
  /// The variable that makes a test run write the list instead of checking it: `shrink` leaves out
  /// what no longer holds, `rewrite` takes in new differences, too.
  static let variable = "TRICH_KNOWN_GAPS"

  /// How the list is to be written in this run, or `nil` to check it.
  static let mode = ProcessInfo.processInfo.environment[variable]

  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "known-gaps.txt").path

  /// The list as it was at the start of the run.
  static let listed = KnownGaps(lines: (try? String(contentsOfFile: path, encoding: .utf8)) ?? "")

  private let byName: [String: [String]]

  private init(lines: String) {
    let pairs = lines.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", maxSplits: 1).map(String.init)
    }
    byName = Dictionary(grouping: pairs, by: { $0[0] }).mapValues { $0.compactMap(\.last).sorted() }
  }

  /// The known differences of a page, sorted.
  subscript(name: String) -> [String] { byName[name] ?? [] }

  /// The pages that have a line.
  var names: Set<String> { Set(byName.keys) }

  /// Writes the list anew from the differences of all pages.
  static func write(_ found: [(name: String, differences: [String])], mode: String) throws {
    let lines = found.flatMap { name, differences in
      differences.filter { mode == "rewrite" || listed[name].contains($0) }
        .map { "\(name)\t\($0)" }
    }
    try (header + lines).joined(separator: "\n").appending("\n")
      .write(toFile: path, atomically: true, encoding: .utf8)
  }

  private static let header = [
    "# What differs from the golden files today: the page, a tab, the difference.",
    "# The tests compare it exactly. Take out what was mended with",
    "#   \(variable)=shrink swift test --filter CorpusTests",
    "# and take in new differences, which a review must then approve, with `rewrite`.",
  ]
}
