import DocumentModel
import FactExtraction
import TestSupport
import Testing
import VietnameseText

@Suite("Fact extractor")
struct FactExtractorTests {
  @Test("the example of the documentation holds")
  func readsTheExample() throws {
    let text = "Bộ Tư pháp đứng thứ 7/17 PAR INDEX 2020."
    try expectRecords(text, [fact("Bộ Tư pháp", "PAR_INDEX", "2020", .rank, 7, of: 17)])
    try expectMentions(
      "⟦ministry:Bộ Tư pháp⟧ đứng ⟦rank=7/17:thứ 7/17⟧ ⟦index=PAR_INDEX:PAR INDEX⟧ ⟦date=2020:2020⟧."
    )
  }

  @Test("mentions are in reading order and never overlap, on any text")
  func keepsOrder() throws {
    var random = RandomText(seed: 101)
    let words =
      "Bộ Tư pháp xếp thứ 7/17 PAR INDEX 2020 tăng giảm 3 bậc 87,56% điểm so với năm An Giang ( ) , . ; từ lên và 63 tỉnh lần lượt đạt PCI top 10 - +"
      .split(separator: " ").map(String.init)
    for _ in 0..<300 {
      let text = Array(random.sentence(of: words, count: 40).utf8)
      let read = try BundledExtractor.get().extract(text: text, blocks: [], published: "2021-06-25")
      let spans = read.mentions.map(\.span)
      #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
      #expect(read.records.allSatisfy { $0.span.start >= 0 && $0.span.end <= text.count })
    }
  }

  @Test("random Vietnamese letters are read without a trap")
  func survivesRandomText() throws {
    var random = RandomText(seed: 102)
    for _ in 0..<300 {
      let text = Array(random.text(length: 200).utf8)
      let read = try BundledExtractor.get().extract(text: text, blocks: [], published: nil)
      #expect(read.mentions.allSatisfy { $0.span.end <= text.count })
    }
  }

  @Test("an empty text and a text of one long line give an answer")
  func survivesExtremes() throws {
    let extractor = try BundledExtractor.get()
    #expect(extractor.extract(text: [], blocks: [], published: nil).mentions.isEmpty)
    let long = Array(String(repeating: "thứ 7/17 ( ", count: 3_000).utf8)
    #expect(extractor.extract(text: long, blocks: [], published: nil).records.isEmpty)
  }
}
