import DocumentModel
import ExtractionRules
import Foundation
import Testing

@testable import RuleTesting

@Suite("Sound run")
struct SoundRunTests {
  private let wrong = "Theo PAR INDEX năm 2020, Bộ Y tế xếp thứ 16/21 bộ, ngành."
  private let misprint = "PAR INDEX năm 2020: Hải Phòng đạt 90,15%, xếp thứ 2 cả nước."

  @Test("every finding on a sound page is a false alarm, counted per 100 pages")
  func counts() throws {
    let report = try run([wrong, "Hải Phòng họp về cải cách hành chính."])
    #expect(report.pages[.read] == 2)
    #expect(report.count(.error, .read) == 1 && report.share(.error, .read) == 50)
    #expect(report.text(isFull: false).contains("known_total\t1 errors, 0 warnings, 0 doubts"))
    let limits = SoundReport.Limits(errors: 49, warnings: 100, annotatedWarnings: 100)
    #expect(!report.keeps(limits, least: 1))
    #expect(!report.keeps(.init(errors: 50, warnings: 0, annotatedWarnings: 0), least: 3))
  }

  @Test("where figures are invented no published one is held against them")
  func invented() throws {
    #expect(try run([misprint]).alarms.map(\.finding.check) == ["published_value"])
    #expect(try run([misprint], isInvented: true).alarms.isEmpty)
    #expect(try run([wrong], isInvented: true).alarms.count == 1)
  }

  @Test("what is marked as wrong is no false alarm")
  func marked() throws {
    let marks = SoundMarks(text: "page\tcheck\twhy\npage-0\tknown_total\twrong\n")
    #expect(try run([wrong], marks: marks).alarms.isEmpty)
    #expect(try run([wrong, wrong], marks: marks).alarms.count == 1)
  }

  @Test("annotated records are checked in place of those that were read")
  func annotated() throws {
    let record = """
      {"subject": "Bộ Y tế", "index": "PAR_INDEX", "period": "2020", "measure": "rank", \
      "value": 16, "of": 17, "quote": "thứ 16/21", "nth": 1}
      """
    let report = try run([wrong], records: record)
    #expect(report.count(.error, .read) == 1)
    #expect(report.pages[.annotated] == 1 && report.count(.error, .annotated) == 0)
  }

  private func run(
    _ texts: [String], records: String = "", isInvented: Bool = false,
    marks: SoundMarks = SoundMarks()
  ) throws -> SoundReport {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).jsonl").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let lines = texts.enumerated().map { number, text in
      #"{"id": "page-\#(number)", "published": "2021-06-26", "text": "\#(text)", "mentions": [], "#
        + #""records": [\#(records)]}"#
    }
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    let run = try SoundRun(book: .bundled())
    return run.report(
      on: isInvented ? [] : [path], invented: isInvented ? [path] : [], marks: marks)
  }
}
