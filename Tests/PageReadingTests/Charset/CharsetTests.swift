import DocumentModel
import Foundation
import PageReading
import Testing
import VietnameseText

@Suite("Encodings")
struct CharsetTests {
  private func text(_ bytes: [UInt8], charset: String? = nil, kind: PageInput.Kind = .text)
    -> String
  {
    var input = PageInput(kind: kind, content: bytes)
    input.source.charset = charset
    return PageReader().read(input).text.string
  }

  @Test("byte order marks decide, and are no text")
  func readsMarks() {
    #expect(text([0xEF, 0xBB, 0xBF] + Array("Bộ".utf8)) == "Bộ")
    #expect(text([0xFF, 0xFE, 0x42, 0x00, 0xD9, 0x1E]) == "Bộ")
    #expect(text([0xFE, 0xFF, 0x00, 0x42, 0x1E, 0xD9]) == "Bộ")
  }

  @Test("UTF-16 with pairs and broken pairs is read")
  func readsSurrogates() {
    #expect(text([0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE]) == "😀")
    #expect(text([0xFF, 0xFE, 0x3D, 0xD8, 0x41, 0x00, 0x42]) == "\u{FFFD}A\u{FFFD}")
  }

  @Test("what is no character is read as a replacement")
  func replacesNoncharacters() {
    let line = "Bộ Tư pháp đứng thứ nhất"
    #expect(text(Array("\(line)\u{FFFF} PAR".utf8)) == "\(line)\u{FFFD} PAR")
    #expect(text(Array("\(line)\u{FFFE}".utf8)) == "\(line)\u{FFFD}")
  }

  @Test("a declared one-byte encoding is read by its table")
  func readsDeclared() {
    #expect(text([0x93, 0xE0, 0x94], charset: "windows-1252") == "“à”")
    #expect(text([0xF0, 0xE2, 0xEC], charset: "cp1258") == "đấ")
    let html = Array("<meta charset='iso-8859-1'><p>".utf8) + [0xE9]
    #expect(text(html, kind: .html) == "é")
  }

  @Test("every byte of Windows-1252 is read as Foundation reads it")
  func agreesWithFoundation() {
    for byte in UInt8(0x80)...0xFF {
      let oracle = String(bytes: [0x78, byte], encoding: .windowsCP1252)
      guard let oracle else { continue }
      let ours = text([0x78, byte, 0x78], charset: "windows-1252").unicodeScalars
      #expect(ours.dropFirst().first == oracle.unicodeScalars.last || byte == 0xA0 || byte == 0xAD)
    }
  }

  @Test("valid UTF-8 that declares another encoding is UTF-8")
  func distrustsDeclarations() {
    #expect(text(Array("Bộ Tư pháp".utf8), charset: "iso-8859-1") == "Bộ Tư pháp")
  }

  @Test("broken UTF-8 becomes replacement characters that map to the broken bytes")
  func replacesErrors() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xE1, 0xBB, 0x63] + Array("độ đo".utf8)
    let page = PageReader().read(PageInput(kind: .text, content: bytes))
    #expect(page.text.string == "a\u{FFFD}b\u{FFFD}cđộ đo")
    #expect(page.text.map.source(of: Span(1, 4)) == Span(1, 2))
    #expect(page.text.map.source(of: Span(5, 8)) == Span(3, 5))
    expectSoundMap(page, of: bytes)
  }

  @Test("labels are known by the names in use")
  func knowsLabels() {
    #expect(CharacterEncoding(label: " UTF8 ") == .utf8)
    #expect(CharacterEncoding(label: "Latin1") == .windows1252)
    #expect(CharacterEncoding(label: "klingon") == nil)
  }
}
