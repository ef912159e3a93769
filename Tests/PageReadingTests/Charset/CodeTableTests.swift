import DocumentModel
import Foundation
import PageReading
import TestSupport
import Testing
import VietnameseText

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Tables of encodings")
struct CodeTableTests {
  private static let tabled = CharacterEncoding.allCases.filter {
    !$0.rawValue.hasPrefix("utf")
  }

  /// All letters of the Vietnamese alphabet beyond ASCII.
  private static let letters: [String] = {
    let vowels = "aăâeêioôơuưy".unicodeScalars.map(String.init)
    let marks = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    let small = vowels.flatMap { vowel in
      marks.map { (vowel + $0).precomposedStringWithCanonicalMapping }
    }
    return (small + ["đ"]).flatMap { [$0, $0.uppercased()] }
  }()

  private func read(_ bytes: [UInt8], as encoding: CharacterEncoding) -> ReadPage {
    var input = PageInput(kind: .text, content: bytes)
    input.source.charset = encoding.rawValue
    return PageReader().read(input)
  }

  @Test("every letter is read as it is written", arguments: tabled)
  func readsLetters(_ encoding: CharacterEncoding) {
    let legacy = LegacyText(encoding)
    for letter in Self.letters {
      let bytes = legacy.bytes(of: "(\(letter))") { _ in "" }
      guard bytes.count > 2 else {
        #expect(encoding == .windows1252 || encoding == .tcvn3, "\(letter)")
        continue
      }
      #expect(read(bytes, as: encoding).text.string.utf8.elementsEqual("(\(letter))".utf8))
    }
  }

  @Test("text of random letters survives writing and reading", arguments: tabled)
  func roundTrips(_ encoding: CharacterEncoding) {
    let legacy = LegacyText(encoding)
    let known = Self.letters.filter { legacy.writable($0) == $0 } + ["b", "Q", " ", "7", "<"]
    var random = SeededGenerator(seed: 9)
    for _ in 0..<300 {
      let text =
        "x" + (0..<20).compactMap { _ in known.randomElement(using: &random) }.joined() + "x"
      let bytes = legacy.bytes(of: text)
      let page = read(bytes, as: encoding)
      guard page.encoding.actual == encoding else { continue }
      #expect(page.text.utf8.elementsEqual(text.utf8))
      expectSoundMap(page, of: bytes)
    }
  }

  @Test("a letter of two bytes maps to both")
  func mapsPairs() {
    let page = read([0x6F, 0xE4, 0x20, 0xF1], as: .vni)
    #expect(page.text.string == "ộ đ")
    #expect(page.text.map.source(of: Span(0, 3)) == Span(0, 2))
    #expect(page.text.map.source(of: Span(4, 6)) == Span(3, 4))
  }

  @Test("quotation marks of Windows-1252 stand among the letters of TCVN3")
  func readsQuotationMarks() {
    let bytes: [UInt8] = [0x93, 0x43, 0xB6, 0x69, 0x20, 0x63, 0xB8, 0x63, 0x68, 0x94]
    #expect(read(bytes, as: .tcvn3).text.string == "“Cải cách”")
  }

  #if canImport(Glibc)
    @Test(
      "every byte is read as the C library reads it",
      arguments: [
        (CharacterEncoding.viscii, "VISCII"), (.tcvn5712, "TCVN5712-1"),
        (.windows1258, "CP1258"), (.windows1252, "CP1252"),
      ])
    func agreesWithLibrary(_ encoding: CharacterEncoding, _ name: String) {
      for byte in UInt8(1)...0xFF where byte != 0x0A && byte != 0x0D {
        guard let oracle = Self.converted([0x78, byte, 0x78], from: name) else { continue }
        let found = read([0x78, byte, 0x78], as: encoding).text
        let composed = oracle.precomposedStringWithCanonicalMapping
        #expect(found.utf8.elementsEqual(composed.utf8), "\(byte)")
      }
    }

    private static func converted(_ bytes: [UInt8], from name: String) -> String? {
      guard let converter = iconv_open("UTF-8", name) else { return nil }
      defer { iconv_close(converter) }
      var input = bytes.map { CChar(bitPattern: $0) }
      var output = [CChar](repeating: 0, count: 32)
      let isDone = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
          var (from, to) = (input.baseAddress, output.baseAddress)
          var (left, space) = (input.count, output.count - 1)
          guard iconv(converter, &from, &left, &to, &space) == 0 else { return false }
          return iconv(converter, nil, nil, &to, &space) == 0
        }
      }
      guard isDone else { return nil }
      return String(
        decoding: output.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  #endif
}
