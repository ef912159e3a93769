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

  @Test("words are left without digits and marks")
  func keepsWords() {
    #expect(FoldedLine.words(of: Array("(12) lượt xem: 3.4".utf8)) == Array("lượt xem".utf8))
  }
}
