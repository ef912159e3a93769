import Testing

@testable import PageCleaning

@Suite("Shapes of lines")
struct LineShapeTests {
  @Test("a bare file name is one, a sentence with one is none")
  func tellsFileNames() {
    #expect(LineShape.isFileName(Array("image001.jpg".utf8)))
    #expect(LineShape.isFileName(Array("bc-2020.docx (36 kb)".utf8)))
    #expect(!LineShape.isFileName(Array("xem tệp bc-2020.docx".utf8)))
    #expect(!LineShape.isFileName(Array("bộ tư pháp".utf8)))
    #expect(!LineShape.isFileName(Array(".jpg".utf8)))
  }

  @Test("names have capitals and no digits")
  func tellsNames() {
    #expect(LineShape.isNames(Array("Hạnh Châu - Lê Văn Nam".utf8)))
    #expect(LineShape.isNames(Array("ĐỖ HÀ".utf8)))
    #expect(!LineShape.isNames(Array("Tin mới nhất".utf8)))
    #expect(!LineShape.isNames(Array("Khu 7".utf8)))
    #expect(!LineShape.isNames([]))
  }

  @Test("scripts and style sheets have braces and marks in them, prose has not")
  func tellsCode() {
    #expect(LineShape.isCode(Array("function f(u) { window.open(u); }".utf8)))
    #expect(LineShape.isCode(Array("p.Luoi {margin:0in}".utf8)))
    #expect(!LineShape.isCode(Array("Tập hợp {1, 2, 3} có ba phần tử".utf8)))
    #expect(!LineShape.isCode(Array("Kết quả: đạt; xếp hạng: 3".utf8)))
  }
}
