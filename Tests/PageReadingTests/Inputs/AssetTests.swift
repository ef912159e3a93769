import Testing

@testable import PageReading

@Suite("Files that are no pages")
struct AssetTests {
  @Test(
    "scripts, style sheets, fonts and pictures are told",
    arguments: [
      ("a/menu.js", "var a = 1;"), ("a/menu.js?v=3", "var a = 1;"), ("style.css@v2", "a { b: c }"),
      ("x.woff2", "wOF2\0\0"), ("noname", "wOFF\0"), ("i.png", "\u{89}PNG"),
      ("d.svg", "<svg xmlns=''>"),
      ("f.TTF", "\0\u{1}\0\0"), ("m.map", "{\"version\":3}"), ("clip", "\0\0\0 ftypmp42"),
    ])
  func tells(_ path: String, _ content: String) {
    let bytes = content.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(Asset.name(of: path, bytes[...]) != nil)
  }

  @Test(
    "pages are none, whatever their names",
    arguments: [
      ("a.js", "<!DOCTYPE html><html>"), ("a.html", "<html>"), ("a.txt", "Bộ Tư pháp"), ("a", "x"),
      ("page.php", "<p>"), ("a.jsonl", "{\"id\": 1}"), ("a.js.html", "<p>"),
      ("a.css", "<div>x</div>"),
    ])
  func leavesPages(_ path: String, _ content: String) {
    #expect(Asset.name(of: path, Array(content.utf8)[...]) == nil)
  }
}
