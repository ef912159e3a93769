import DocumentModel
import FactOutput
import TestSupport
import Testing

@Suite("Workbooks")
struct WorkbookWriterTests {
  private func workbook(_ documents: [Document]) -> [UInt8] {
    written(documents, as: .xlsx)
  }

  @Test("a workbook is a zip file, the same for the same pages")
  func bytes() {
    let bytes = workbook([sampleDocument()])
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
    #expect(bytes == workbook([sampleDocument()]))
    #expect(!workbook([]).isEmpty)
  }
}
