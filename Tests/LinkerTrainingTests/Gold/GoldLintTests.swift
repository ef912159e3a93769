import Evaluation
import Testing

@testable import LinkerTraining

@Suite("Gold lint")
struct GoldLintTests {
  private func faults(_ records: String, text: String = "Năm 2020 An Giang đứng thứ 7/63, PCI.")
    throws -> [String]
  {
    let line = """
      {"id": "a", "published": "2021-05-01", "text": "\(text)", "mentions": [], "records": [\(records)]}
      """
    let file = try GoldFile(name: "a.jsonl", bytes: Array(line.utf8))
    return file.documents.flatMap { GoldLint().faults(in: $0) }
  }

  private func record(
    _ value: String = "7", quote: String = "thứ 7/63", index: String = "PCI",
    period: String = "2020", of: String = "63"
  ) -> String {
    """
    {"subject": "An Giang", "index": "\(index)", "component": null, "period": "\(period)",
     "measure": "rank", "value": \(value), "of": \(of), "baseline": null, "scope": null,
     "quote": "\(quote)", "nth": 1}
    """.replacing("\n", with: "")
  }

  @Test("what is right has no fault")
  func passes() throws { #expect(try faults(record()).isEmpty) }

  @Test(
    "each fault is named with the passage and the fact",
    arguments: [
      ("thứ 8/63", "7", "PCI", "2020", "63", "occurs 0 times"),
      ("thứ 7/63", "5", "PCI", "2020", "63", "does not hold its value"),
      ("thứ 7/63", "7", "XYZ", "2020", "63", "in no catalogue"),
      ("thứ 7/63", "7", "PCI", "2031", "63", "later than the page"),
      ("thứ 7/63", "7", "PCI", "2020", "6", "beyond its total"),
      ("thứ 7/63", "0", "PCI", "2020", "63", "whole number"),
    ])
  func names(
    _ quote: String, _ value: String, _ index: String, _ period: String, _ of: String,
    _ message: String
  ) throws {
    let found = try faults(record(value, quote: quote, index: index, period: period, of: of))
    #expect(found.contains { $0.contains(message) && $0.hasPrefix("a: ") })
  }

  @Test("a fact given twice, and two that contradict each other")
  func findsConflicts() throws {
    let text = "Năm 2020 An Giang đứng thứ 7/63, rồi thứ 8, PCI."
    #expect(try faults(record() + "," + record(), text: text).contains { $0.contains("twice") })
    let other = record("8", quote: "thứ 8", of: "null")
    #expect(
      try faults(record() + "," + other, text: text).contains { $0.contains("contradict") })
  }
}
