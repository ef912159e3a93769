import PageReading
import Testing

@testable import PageCleaning

@Suite("The titles a page declares")
struct DeclaredTitlesTests {
  private func agreement(of line: String, with title: String) -> Double {
    var declared = DeclaredMetadata()
    declared.add(.openGraphTitle, title)
    return DeclaredTitles(declared).agreement(with: FoldedLine.fold(line.utf8))
  }

  @Test("dashes and quotes that differ make no other title")
  func passesOverMarks() {
    #expect(agreement(of: "Năm học 2020 – 2021 bắt đầu", with: "Năm học 2020 - 2021 bắt đầu") == 1)
    #expect(agreement(of: "“Xanh” và sạch ở tỉnh", with: "\"Xanh\" và sạch ở tỉnh") == 1)
  }

  @Test("a title with the site's name behind it agrees nearly, another one does not at all")
  func comparesWords() {
    #expect(agreement(of: "Tỉnh công bố kết quả", with: "Tỉnh công bố kết quả | Cổng tỉnh") == 0.9)
    #expect(agreement(of: "Lịch tiếp công dân", with: "Tỉnh công bố kết quả") == 0)
  }
}
