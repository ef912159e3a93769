import DocumentModel
import Testing

@testable import FactExtraction

@Suite("Cells")
struct CellReaderTests {
  @Test("words beside a figure say what it is")
  func tellsFigures() {
    let figures = CellReader.plain("Hạng 12/63 (86,45%), giảm 2 bậc").whole.figures
    #expect(figures.filter { !$0.isTotal }.map(\.own) == [.rank, .value, .move(ofPlaces: true)])
    #expect(figures.last?.isFall == true)
    #expect(CellReader.plain("12 tỷ đồng").whole.figures.first?.own == .other)
  }

  @Test(
    "a heading with a scale is no data, and keeps it", arguments: ["Tổng điểm (100)", "Hạng/63"])
  func readsScales(_ heading: String) {
    let cell = CellReader.plain(heading).whole
    #expect(!cell.isData && cell.maximum != nil)
  }

  @Test("places told by words are figures")
  func readsPlaces() {
    #expect(CellReader.plain("HẠNG BA").whole.figures.map(\.value) == [3])
    #expect(CellReader.plain("Quán quân").whole.isData)
  }

  @Test("a rank in an unknown index is another's")
  func passesOthers() {
    #expect(CellReader.plain("Hạng EPI").whole.measure == .other)
    #expect(CellReader.plain("Xếp hạng chung").whole.measure == .rank)
  }

  @Test("an edition over two years is of the first")
  func readsEditions() {
    #expect(CellReader.plain("Báo cáo 2013-2014").whole.years == [2013])
    #expect(CellReader.plain("Tăng so với 2021").whole.baseline == 2021)
  }
}
