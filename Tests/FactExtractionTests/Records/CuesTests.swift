import Testing

@testable import FactExtraction

@Suite("Cues")
struct CuesTests {
  private let cues = Cues(lexicons: ["moves": ["tăng", "tăng thêm", "Hoà"]])

  @Test("the longest phrase at the end or the beginning is found")
  func findsTheLongest() {
    #expect(cues.suffix("moves", of: "điểm tăng thêm") == "tăng thêm")
    #expect(cues.prefix("moves", of: "tăng thêm 3 bậc") == "tăng thêm")
    #expect(cues.suffix("moves", of: "đã tăng") == "tăng")
  }

  @Test("phrases stand as whole words alone")
  func needsWholeWords() {
    #expect(cues.suffix("moves", of: "gia_xtăng") == nil)
    #expect(cues.prefix("moves", of: "tăngx") == nil)
    #expect(!cues.contains("moves", in: "xtăng"))
    #expect(cues.contains("moves", in: "điểm, tăng."))
  }

  @Test("words of a list are folded, an unknown list has none")
  func folds() {
    #expect(cues.has("hòa", in: "moves"))
    #expect(!cues.has("tăng", in: "none"))
    #expect(cues.suffix("none", of: "tăng") == nil && !cues.contains("none", in: "tăng"))
  }
}
