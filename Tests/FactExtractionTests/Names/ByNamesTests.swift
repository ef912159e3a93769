import ReferenceData
import Testing
import VietnameseText

@testable import FactExtraction

@Suite("By-names")
struct ByNamesTests {
  private func found(_ text: String, outside names: [Candidate] = []) -> [String] {
    var words = WordTable()
    let byNames = ByNames(directory: .bundled, words: &words)
    let analyzed = AnalyzedText(text: Array(text.utf8), blocks: [], words: words)
    return byNames.candidates(in: analyzed, outside: names).compactMap(\.unit?.name)
  }

  @Test("what people call a province stands for it")
  func findsUnits() {
    #expect(found("Thủ đô đứng sau thành phố Cảng.") == ["Hà Nội", "Hải Phòng"])
  }

  @Test("a by-name in front of a name is none")
  func passesOthers() {
    #expect(found("Thủ đô Hà Nội").isEmpty)
  }
}
