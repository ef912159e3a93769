import ExtractionRules
import FactLinking
import Foundation
import PagePipeline
import RuleTesting
import Testing

/// The outcomes of one stage on one page, in a folder of its own that is removed at the end.
private func outcomes(
  _ stage: TestStage, page: String, golden: String, alone: Bool = true
) throws -> [TestOutcome] {
  let path = NSTemporaryDirectory() + "trich-stages-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: path) }
  try page.write(toFile: path + "/a.txt", atomically: true, encoding: .utf8)
  try golden.write(toFile: path + "/a.txt.golden.json", atomically: true, encoding: .utf8)
  let run = GoldenRunner(
    pipeline: try ExtractionPipeline(
      book: .bundled(), linking: Linking(confidence: .complete))
  ).run(
    [path], stages: alone ? [stage] : Set(TestStage.allCases))
  return run.results.filter { $0.stage == stage }.map(\.outcome)
}

private let words = "Theo PAR INDEX 2020, Cà Mau đứng ở chỗ 12 của bảng."

private let mentions = """
  "mentions": [{"type": "entity", "kind": "index", "name": "PAR_INDEX", "quote": "PAR INDEX"},
    {"type": "date", "iso": "2020", "quote": "2020"},
    {"type": "entity", "kind": "province", "name": "Cà Mau", "quote": "Cà Mau"},
    {"type": "rank", "value": 12, "of": null, "quote": "chỗ 12"}]
  """

private let record = """
  "records": [{"subject": "Cà Mau", "index": "PAR_INDEX", "period": "2020", "measure": "rank",
    "value": 12, "quote": "chỗ 12"}]
  """

@Test("records alone are built from the golden's mentions, whether a rule reads those or not")
func recordsAlone() throws {
  let golden = "{\(mentions), \(record)}"
  #expect(try outcomes(.records, page: words, golden: golden) == [.passed])
  #expect(try outcomes(.records, page: words, golden: golden, alone: false) == [.missed])
}

@Test("mentions alone are read from the golden's text, whatever cleaning makes of the page")
func mentionsAlone() throws {
  let golden = """
    {"text": "Huế đứng thứ 7/63 về PCI.", "mentions": [
      {"type": "entity", "kind": "province", "name": "Huế", "quote": "Huế"},
      {"type": "rank", "value": 7, "of": 63, "quote": "thứ 7/63"},
      {"type": "entity", "kind": "index", "name": "PCI", "quote": "PCI"}]}
    """
  #expect(
    try outcomes(.mentions, page: "Trang chủ", golden: golden) == [.passed, .passed, .passed])
  let whole = try outcomes(.mentions, page: "Trang chủ", golden: golden, alone: false)
  #expect(whole == [.missed, .missed, .missed])
}

@Test("findings alone are of the golden's records")
func findingsAlone() throws {
  let golden = """
    {\(record.replacing("\"value\": 12", with: "\"value\": 70, \"of\": 63")),
     "findings": [{"check": "rank_range", "severity": "error"}]}
    """
  #expect(try outcomes(.findings, page: words, golden: golden) == [.passed])
  #expect(try outcomes(.findings, page: words, golden: golden, alone: false) == [.missed])
}

@Test("a given mention that the extractor reads alike keeps its noun and code, others their words")
func givenMentions() throws {
  let page = "PAR INDEX 2020: có 15/17 bộ tăng điểm; cả thảy 3 cơ quan xịn giảm."
  let golden = """
    {"mentions": [{"type": "entity", "kind": "index", "name": "PAR_INDEX", "quote": "PAR INDEX"},
      {"type": "date", "iso": "2020", "quote": "2020"},
      {"type": "count", "value": 15, "of": 17, "quote": "15/17 bộ"}],
     "records": [{"subject": "ministries", "index": "PAR_INDEX", "component": "tăng điểm",
       "period": "2020", "measure": "count", "value": 15, "of": 17, "quote": "15/17 bộ"}]}
    """
  #expect(try outcomes(.records, page: page, golden: golden) == [.passed])
}
