import DocumentModel
import FactExtraction
import TestSupport
import Testing
import VietnameseText

@Suite("Weak candidates")
struct WeakCandidateTests {
  private func weak(_ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    let trace = try BundledExtractor.get().trace(text: bytes, blocks: [], published: nil)
    return trace.offers.filter(\.isWeak)
      .map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
  }

  @Test("bare figures are offered, and are no mentions")
  func offersFigures() throws {
    let text = "PCI: Malaysia 19, Thái Lan 47. Chi phí không chính thức 4,61; đất đai 5,02"
    #expect(try weak(text) == ["19", "47", "4,61", "5,02"])
    let found = try BundledExtractor.get().extract(
      text: Array(text.utf8), blocks: [], published: nil)
    #expect(Set(found.mentions.map(\.value.type)) == ["entity"])
  }

  @Test("without an index nothing is offered")
  func needsAnIndex() throws {
    #expect(try weak("Malaysia 19, Thái Lan 47; đất đai 5,02").isEmpty)
  }

  @Test("a place in words may be a weekday, and is offered alone")
  func offersWords() throws {
    #expect(try weak("PAR INDEX: 2012 thứ nhất, 2013 thứ hai; từ đó đứng sau.").contains("thứ hai"))
    #expect(try weak("PAR INDEX: sáng thứ hai, tỉnh họp.").isEmpty)
  }

  @Test("an index apart from the catalogue keeps its figures and is no mention")
  func tellsOtherIndices() throws {
    let text = "EGDI đạt 0,7709 điểm. Chỉ số tham gia điện tử (EPI) xếp thứ 70."
    #expect(try weak(text).contains("Chỉ số tham gia điện tử (EPI)"))
    let found = try BundledExtractor.get().extract(
      text: Array(text.utf8), blocks: [], published: "2024-09-20")
    let names = found.mentions.compactMap { mention -> String? in
      guard case .entity(let entity) = mention.value else { return nil }
      return entity.kind == .index ? entity.name : nil
    }
    #expect(names == ["EGDI"])
    #expect(!found.records.contains { $0.value == 70 })
  }
}
