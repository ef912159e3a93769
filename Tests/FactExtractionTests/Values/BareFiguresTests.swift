import DocumentModel
import FactExtraction
import TestSupport
import Testing

@Suite("Bare figures")
struct BareFiguresTests {
  private func types(_ text: String) throws -> [String] {
    try BundledExtractor.get().extract(text: Array(text.utf8), blocks: [], published: nil)
      .mentions.map(\.value.type).filter { $0 == "percent" || $0 == "score" }
  }

  @Test("a bare figure behind a percentage is one, too")
  func followsPercentages() throws {
    let text = "SIPAS 2020: Quảng Ninh đạt 95,76%, Hải Phòng (93,57) và Bắc Giang (92,54)."
    #expect(try types(text) == ["percent", "percent", "percent"])
  }

  @Test("behind points it stays a score, and so does a figure with its own unit")
  func followsPoints() throws {
    #expect(
      try types("PCI 2020: Quảng Ninh đạt 75,09 điểm, Đồng Tháp (72,81).") == ["score", "score"])
    #expect(
      try types("PAR INDEX 2020: Huế đạt 88,47%, tức 88,5 điểm, Hà Nội (86,07).")
        == ["percent", "score", "score"])
  }

  @Test("a percentage on another line says nothing of it")
  func endsAtLines() throws {
    #expect(
      try types("SIPAS 2020 của Huế đạt 88,47%.\nPCI 2020: Hà Nội (66,93).") == [
        "percent", "score",
      ])
  }
}
