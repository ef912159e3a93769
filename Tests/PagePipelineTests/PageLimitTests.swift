import DocumentModel
import Foundation
import PagePipeline
import PageReading
import Testing
import VietnameseText

@Suite("Limits of a page")
struct PageLimitTests {
  private func page(_ text: String) -> PageInput {
    PageInput(kind: .text, content: Array(text.utf8), source: Source(path: "a.txt"))
  }

  @Test("facts are read as far as memory goes, and the rest is said to be missing")
  func memory() throws {
    var pipeline = try ExtractionPipeline()
    let line = "Năm 2020, Cà Mau xếp thứ 12/63 về PAR INDEX.\n"
    let text = String(repeating: line, count: 20)
    let whole = pipeline.document(from: page(text))
    #expect(!whole.findings.contains { $0.check == "reading_limit" })
    pipeline.textBytes = line.utf8.count * 3 + 5
    let cut = pipeline.document(from: page(text))
    #expect(cut.findings.contains { $0.check == "reading_limit" && $0.message.contains("memory") })
    #expect(!cut.mentions.isEmpty && cut.mentions.count < whole.mentions.count)
    #expect(cut.text.utf8 == whole.text.utf8)
    pipeline.textBytes = 7
    #expect(pipeline.document(from: page(String(repeating: "ế", count: 90))).mentions.isEmpty)
  }

  @Test("a page whose time is over is given up at once, whatever stage it is at")
  func time() throws {
    let pipeline = try ExtractionPipeline()
    let text = (0..<4_000).map {
      "Năm \(2000 + $0 % 20), Cà Mau xếp thứ \($0 % 63 + 1)/63 PAR INDEX."
    }
    let budget = PageBudget(seconds: 0)
    _ = budget.spend { pipeline.document(from: page(text.joined(separator: "\n"))) }
    #expect(budget.isExhausted)
    #expect(ExtractionPipeline.Stage.allCases.map(\.rawValue).contains(budget.stage))
  }

  @Test("the portions in which a long page is linked are all read")
  func portions() throws {
    let pipeline = try ExtractionPipeline()
    let lines = (0..<600).map {
      "Năm \(2012 + $0 % 10), tỉnh Cà Mau đạt \(60 + $0 % 40),\(10 + $0 % 83) điểm về PAR INDEX."
    }
    let document = pipeline.document(from: page(lines.joined(separator: "\n")))
    let last = document.records.map(\.span.end).max() ?? 0
    #expect(document.records.count > 300 && last > document.text.utf8.count - 200)
  }
}
