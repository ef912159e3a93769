import Testing
import VietnameseText

@Suite("Visible text")
struct VisibleTextTests {
  @Test("what a terminal would obey is spelt out, letters stay")
  func spellsOut() {
    let forged = "a\u{1B}]8;;x\u{07}b\n\u{202E}ế"
    #expect(VisibleText.line(forged) == #"a\u{1B}]8;;x\u{7}b\u{A}\u{202E}ế"#)
    #expect(VisibleText.line("\u{9B}2J\u{2066}\u{2028}") == #"\u{9B}2J\u{2066}\u{2028}"#)
    #expect(VisibleText.line("Bộ Tư pháp – 7/17") == "Bộ Tư pháp – 7/17")
  }

  @Test("line ends and tabs stay where there may be many lines")
  func keepsLines() {
    #expect(VisibleText.lines("a\tb\n\rc") == "a\tb\n" + #"\u{D}c"#)
  }
}
