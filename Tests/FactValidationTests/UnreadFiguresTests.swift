import DocumentModel
import TestSupport
import Testing

@testable import FactValidation

@Suite("Figures that no record holds")
struct UnreadFiguresTests {
  private func draft() -> DocumentDraft {
    var page = DocumentDraft()
    page.fact("Hải Phòng", "PAR_INDEX", "2020", .percent, "90,51%")
    page.province("Hải Phòng")
    return page
  }

  @Test("a figure that a record holds is read")
  func read() {
    #expect(draft().document.unreadFigures.isEmpty)
  }

  @Test("a document without mentions has none")
  func records() {
    var document = DocumentDraft().document
    document.records = [fact("Hải Phòng", "PAR_INDEX", "2020", .percent, exactly("90,51"))]
    #expect(document.unreadFigures.isEmpty)
  }
}
