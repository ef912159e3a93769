import Evaluation
import ExtractionRules
import FactLinking
import TestSupport
import Testing

@testable import LinkerTraining

@Suite("Reach")
struct ReachTests {
  private func passages(_ text: String, _ quote: String) throws -> [GoldPassage] {
    let line = """
      {"id": "a", "published": "2021-05-01", "text": "\(text)", "mentions": [], "records": [{\
      "subject": "An Giang", "index": "PCI", "component": null, "period": "2020", "measure": "rank", \
      "value": 7, "of": null, "baseline": null, "scope": null, "quote": "\(quote)", "nth": 1}]}
      """
    let file = try GoldFile(name: "a.jsonl", bytes: Array(line.utf8))
    return try PassageReader(book: .bundled()).passages(of: file)
  }

  private func reach(_ text: String, _ quote: String) throws -> Reach {
    var reach = Reach()
    for passage in try passages(text, quote) { reach.add(passage, labels: .bundled) }
    return reach
  }

  @Test("a record whose value, subject and index stand in the text is reached")
  func reaches() throws {
    let reach = try reach("PCI 2020: An Giang đứng thứ 7 cả nước.", "thứ 7")
    #expect(reach.records == 1 && reach.whole == 1 && reach.unreached.isEmpty)
    #expect(reach.line.hasPrefix("value 1.0, with subject and index 1.0"))
  }

  @Test("what is lacking is said")
  func saysWhatLacks() throws {
    #expect(
      try reach("PCI 2020: tỉnh ta đứng thứ 7 cả nước.", "thứ 7").unreached.first?
        .hasPrefix("no subject: a: An Giang") ?? false)
    #expect(
      try reach("PCI 2020: An Giang có bảy sông.", "bảy").unreached.first?.hasPrefix("no value")
        ?? false)
  }
}
