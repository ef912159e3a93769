import Testing

@testable import FactExtraction

@Suite("Cues")
struct CuesTests {
  private let cues = Cues(lexicons: ["moves": ["tăng", "tăng thêm", "Hoà"]])

  @Test("the longest phrase at the end or the beginning is found")
  func findsTheLongest() {
    #expect(cues.suffix("moves", of: Words("điểm tăng thêm")) == "tăng thêm".utf8.count)
    #expect(cues.prefix("moves", of: Words("tăng thêm 3 bậc")) == "tăng thêm".utf8.count)
    #expect(cues.suffix("moves", of: Words("đã tăng")) == "tăng".utf8.count)
  }

  @Test("phrases stand as whole words alone")
  func needsWholeWords() {
    #expect(cues.suffix("moves", of: Words("gia xtăng")) == nil)
    #expect(cues.prefix("moves", of: Words("tăngx")) == nil)
    #expect(!cues.contains("moves", in: Words("xtăng")))
    #expect(cues.contains("moves", in: Words("điểm, tăng.")))
  }

  @Test("words of a list are folded, an unknown list has none")
  func folds() {
    #expect(cues.has("hòa", in: "moves") && cues.has(Words(" hòa "), in: "moves"))
    #expect(!cues.has("tăng", in: "none"))
    #expect(cues.suffix("none", of: Words("tăng")) == nil)
    #expect(!cues.contains("none", in: Words("tăng")))
  }
}
