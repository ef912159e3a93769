import Testing

@testable import PageCleaning

@Suite("Words of folded lines")
struct LineWordsTests {
  @Test("digits and marks part words and are counted")
  func counts() {
    var words = LineWords()
    words.read(Array("12 lượt xem: 3.4".utf8))
    #expect(words.hashes == ["lượt", "xem"].map { ByteHash.of($0.utf8) })
    #expect(words.digits == 4)
    #expect(words.blanks == 3)
    #expect(words.hasPoint && words.hasColon)
    #expect(!words.mayBeAddress)
  }

  @Test("what the line before had is forgotten")
  func forgets() {
    var words = LineWords()
    words.read(Array("www.vi-du.vn: 12".utf8))
    #expect(words.mayBeAddress)
    words.read(Array("tin".utf8))
    #expect(words.hashes == [ByteHash.of("tin".utf8)])
    #expect(words.digits == 0 && words.blanks == 0)
    #expect(!words.hasPoint && !words.hasColon && !words.mayBeAddress)
  }
}
