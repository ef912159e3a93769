import Testing

@testable import PageCleaning

@Suite("Folding lines")
struct FoldedLineTests {
  @Test("every Vietnamese capital becomes its small letter")
  func lowers() {
    let capitals = "ĂÂĐÊÔƠƯÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴABCXYZ"
    #expect(FoldedLine.fold(capitals.utf8) == Array(capitals.lowercased().utf8))
    #expect(FoldedLine.fold(capitals.lowercased().utf8) == Array(capitals.lowercased().utf8))
  }

  @Test("blanks are folded and marks at the ends go")
  func trims() {
    #expect(FoldedLine.fold("» Tin\u{A0} \t LIÊN QUAN: ".utf8) == Array("tin liên quan".utf8))
  }

  @Test(
    "words are left without digits and marks",
    arguments: [
      ("(12) lượt xem: 3.4", "lượt xem"), ("“năm học” 2020 – 2021…", "năm học"), ("–", ""),
      ("năm học 2020 - 2021", "năm học"), ("a\u{2013}b", "a b"), ("ẹ", "ẹ"), ("→ tin", "→ tin"),
    ])
  func keepsWords(_ line: String, _ words: String) {
    #expect(FoldedLine.words(of: Array(line.utf8)) == Array(words.utf8))
  }
}
