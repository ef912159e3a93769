import Testing

@testable import PageReading

@Suite("Floods of attributes")
struct AttributeFloodTests {
  private func dammed(_ html: String, most: Int) -> String {
    String(decoding: AttributeFlood.dammed(Array(html.utf8), most: most), as: UTF8.self)
  }

  @Test("attributes behind the first ones become blanks; every other byte stays in its place")
  func blanks() {
    let many = (0..<300).map { "a\($0)=\"x > y\" " }.joined()
    let html = "<p title='1 > 0'>a</p><div \(many)>Cà Mau<b c=d>x"
    let result = dammed(html, most: 2)
    #expect(result.utf8.count == html.utf8.count)
    #expect(result.hasPrefix("<p title='1 > 0'>a</p><div a0=\"x > y\" a1=\"x > y\" "))
    let packed = "<p " + (0..<300).map { "a\($0)=''" }.joined() + ">x"
    #expect(dammed(packed, most: 2).hasPrefix("<p a0=''a1=''   "))
    #expect(result.hasSuffix(">Cà Mau<b c=d>x") && !result.contains("a2="))
  }

  @Test("a page without such a tag stays as it is")
  func untouched() {
    let html = "<p a b c d>x</p><p " + String(repeating: "x", count: 600) + ">y"
    #expect(dammed(html, most: 3) == html)
  }

  @Test("what the parser is given of a flood grows with its limit alone")
  func bounded() {
    for count in [2_000, 20_000] {
      let html = "<p " + (0..<count).map { "a\($0) " }.joined() + ">x</p>"
      let words = dammed(html, most: 256).split(separator: " ").count
      #expect(words < 270)
    }
  }
}
