import DocumentModel
import Foundation
import TestSupport
import Testing

@testable import FactExtraction

@Suite("Look-alikes of dates")
struct DateLookAlikesTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/dates/look-alikes.txt").path

  private static let lines: [String] = {
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
  }()

  @Test("a hundred look-alikes are listed, none of them twice")
  func isComplete() {
    #expect(Self.lines.count >= 100)
    #expect(Set(Self.lines).count == Self.lines.count)
  }

  @Test("what only looks like a date is none", arguments: lines)
  func passesOver(_ line: String) throws {
    let found = try BundledExtractor.get().extract(
      text: Array(line.utf8), blocks: [], published: "2021-06-25")
    let dates = found.mentions.filter { $0.value.type == "date" }
    #expect(dates.isEmpty, "\(dates.map { "\($0.rule): \($0.value)" })")
  }
}
