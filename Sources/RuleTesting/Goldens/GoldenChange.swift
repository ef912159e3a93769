internal import Foundation

/// A golden that would change if what was read were accepted.
public struct GoldenChange: Sendable {
  /// The page.
  public let name: String
  /// The golden's file.
  public let path: String
  let line: Int?
  let golden: OrderedJSON
  /// What differs.
  public let failures: [TestResult]

  /// Records what was read; everything else in the file keeps its bytes.
  ///
  /// - Throws: what the file system says.
  public func accept() throws {
    let old = try String(contentsOfFile: path, encoding: .utf8)
    var text = golden.indented
    if let line {
      var lines = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      lines[line] = golden.line
      text = lines.joined(separator: "\n")
    } else if old.hasSuffix("\n") {
      text += "\n"
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}
