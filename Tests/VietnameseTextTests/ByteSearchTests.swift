import Testing
import VietnameseText

@Suite("Words in a text, byte by byte")
struct ByteSearchTests {
  @Test("words are found wherever they stand")
  func found() {
    for words in ["xếp", "thứ 9", "9", ""] { #expect("xếp thứ 9".holds(words)) }
  }

  @Test("other tones, and words that only begin in the text, are not")
  func missing() {
    for words in ["thư", "thứ 90", "xếp hạng"] { #expect(!"xếp thứ 9".holds(words)) }
  }

  @Test("a beginning that comes to nothing does not hide the words behind it")
  func restarted() {
    #expect("xexexếp".holds("xexế"))
  }
}
