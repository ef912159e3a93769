import Testing
import VietnameseText

@Suite("Text without marks")
struct MarklessTextTests {
  @Test(
    "marks go, letters become small",
    arguments: [
      ("Đồng Nai", "dong nai"), ("ẤP ưỡn Ỹ", "ap uon y"), ("hoà bình", "hoa binh"),
      ("Huế – 63/63 điểm", "hue  -  63/63 diem"), ("日本 ß ø", "日本 ß ø"), ("", ""),
    ])
  func plain(text: String, expected: String) {
    #expect(Array(MarklessText.of(text).utf8) == Array(expected.utf8))
  }

  @Test("letters with combining marks are the same letters")
  func decomposed() {
    #expect(MarklessText.of("Đo\u{302}\u{300}ng") == "dong")
  }

  @Test("a text that ends inside a letter is kept as it is")
  func truncated() {
    #expect(MarklessText.of(folded: [0x61, 0xE1, 0xBA]) == [0x61, 0xE1, 0xBA])
  }
}
