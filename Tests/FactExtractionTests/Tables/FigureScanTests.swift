import DocumentModel
import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Figures in cells")
struct FigureScanTests {
  private func figures(_ text: String) -> [Figure] {
    let analyzed = AnalyzedText(text: Array(text.utf8), blocks: [], words: WordTable())
    return FigureScan.figures(in: Span(0, text.utf8.count), of: analyzed)
  }

  @Test("a figure keeps its marks, and decimals are known even where they are zeros")
  func readsFigure() {
    #expect(figures("83,00").map(\.value) == [83])
    #expect(figures("83,00")[0].hasDecimals && !figures("83")[0].hasDecimals)
    #expect(figures("12.345,6")[0].span == Span(0, 8))
  }

  @Test("a sign of any make belongs to the figure right behind it")
  func readsSigns() {
    #expect(figures("+2,08").map(\.span) == [Span(0, 5)])
    #expect(figures("−2,60").map(\.value.description) == ["-2.6"])
    #expect(figures("−2,60")[0].span.start == 0)
    #expect(figures("2-3").map(\.value) == [2, 3])
  }

  @Test("brackets and totals are told, a footnote's number in a word is none")
  func readsPlaces() {
    #expect(figures("72,95 (1)").map(\.isBracketed) == [false, true])
    #expect(figures("10/63").map(\.isTotal) == [false, true])
    #expect(figures("Hà Nội1").isEmpty)
  }

  @Test("a cell of figures alone, and marks for a missing value")
  func knowsKinds() {
    #expect(FigureScan.isFigure("90,61%".utf8) && FigureScan.isFigure("(3)".utf8))
    #expect(!FigureScan.isFigure("1.".utf8) && !FigureScan.isFigure("9h".utf8))
    #expect(FigureScan.isMissing("...".utf8) && FigureScan.isMissing("".utf8))
    #expect(!FigureScan.isMissing("0".utf8))
  }
}
