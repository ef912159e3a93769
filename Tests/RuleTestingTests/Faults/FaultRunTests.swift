import Foundation
import PagePipeline
import Testing

@testable import RuleTesting

@Suite("Fault run")
struct FaultRunTests {
  private let sound = """
    PAR INDEX năm 2020: Hải Phòng đạt 90,51%, xếp thứ 2/63
    Thứ Năm, ngày 24/06/2021, Bộ Nội vụ đã công bố kết quả của các tỉnh.
    Theo PAR INDEX năm 2020, Hải Phòng đạt 90,51%, xếp thứ 2/63 tỉnh, thành phố.
    """

  @Test("faults are planted, found by a check that knows them, and are the same in every run")
  func plantsAndFinds() throws {
    let report = try run(sound)
    #expect(report.total > 15 && report.planted.count >= 6)
    #expect(report.share > 0.9, "\(report.misses)")
    #expect(report.alarms.isEmpty)
    let again = try run(sound)
    #expect(
      again.planted == report.planted && again.misses.map(\.about) == report.misses.map(\.about))
  }

  @Test("nothing is planted in a page that is wrong already, and what is wrong there is an alarm")
  func wrongPage() throws {
    let report = try run(
      sound.replacing("đạt 90,51%, xếp thứ 2/63 tỉnh", with: "xếp thứ 2/64 tỉnh"))
    #expect(report.total == 0 && report.falseErrors.count == 1)
    #expect(report.summary.contains("1 false errors"))
  }

  @Test("what a golden knows to be wrong is no alarm")
  func goldenFindings() throws {
    let text = "Theo PAR INDEX năm 2020, Bộ Y tế xếp thứ 19/17."
    let report = try run(text, golden: #"{"findings": [{"check": "rank_range"}]}"#)
    #expect(report.alarms.isEmpty && report.total == 0)
  }

  @Test("a fact that the golden does not confirm is no ground for a fault")
  func unconfirmed() throws {
    let report = try run(sound, golden: #"{"records": []}"#)
    #expect(report.planted.keys.allSatisfy { [.weekdayShifted, .eventMoved].contains($0) })
  }

  @Test("the report has a line a kind, and the misses only if asked for")
  func text() throws {
    let report = try run(sound)
    #expect(report.text(isFull: false).contains("weekday shifted\t2 of 2\tweekday 2"))
    #expect(!report.text(isFull: false).contains("missed"))
  }

  private func run(_ text: String, golden: String? = nil) throws -> FaultReport {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appending(path: "page.txt").path
    try text.write(toFile: page, atomically: true, encoding: .utf8)
    try golden?.write(toFile: page + ".golden.json", atomically: true, encoding: .utf8)
    return FaultRun(pipeline: try ExtractionPipeline(), seed: 1).report(on: [page])
  }
}
