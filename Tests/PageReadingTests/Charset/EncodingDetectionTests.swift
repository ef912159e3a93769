import DocumentModel
import PageReading
import TestSupport
import Testing
import VietnameseText

@Suite("Which encoding a page is in")
struct EncodingDetectionTests {
  private func read(_ bytes: [UInt8], charset: String? = nil, kind: PageInput.Kind = .text)
    -> ReadPage
  {
    var input = PageInput(kind: kind, content: bytes)
    input.source.charset = charset
    return PageReader().read(input)
  }

  /// Stretches of about `length` characters out of the corpus, cut between words.
  private static let stretches = [60: cut(to: 60), 200: cut(to: 200)]

  private func stretches(of length: Int) -> [String] { Self.stretches[length] ?? [] }

  private static func cut(to length: Int) -> [String] {
    CorpusPages.all.flatMap { page -> [String] in
      let lines = PageReader().read(page).text.string.split(separator: "\n")
      return lines.filter { $0.unicodeScalars.count >= length }.map { line in
        let words = line.split(separator: " ")
        var text = ""
        for word in words where text.unicodeScalars.count < length { text += word + " " }
        return String(text.dropLast())
      }
    }
  }

  private static let recognised: [CharacterEncoding] = CharacterEncoding.allCases.filter {
    $0 != .windows1252
  }

  @Test("of texts of 200 characters all are recognised", arguments: recognised)
  func readsLongTexts(_ encoding: CharacterEncoding) {
    expectShare(of: stretches(of: 200), in: encoding, atLeast: 100)
  }

  @Test("of texts of 60 characters 95 in 100 are recognised", arguments: recognised)
  func readsShortTexts(_ encoding: CharacterEncoding) {
    expectShare(of: stretches(of: 60), in: encoding, atLeast: 95)
  }

  private func expectShare(of texts: [String], in encoding: CharacterEncoding, atLeast: Int) {
    let legacy = LegacyText(encoding)
    let texts = texts.filter { $0.utf8.contains { $0 >= 0x80 } }.map(legacy.writable)
    let missed = texts.filter { !read(legacy.bytes(of: $0)).text.utf8.elementsEqual($0.utf8) }
    #expect(texts.count >= 20)
    let found = (texts.count - missed.count) * 100
    #expect(
      found >= texts.count * atLeast, "\(missed.count) of \(texts.count): \(missed.prefix(9))")
  }

  @Test("texts encoded too often are recognised", arguments: 1...2)
  func readsMisreadTexts(_ times: Int) {
    for (length, atLeast) in [(200, 100), (60, 95)] {
      let texts = stretches(of: length).filter { $0.utf8.contains { $0 >= 0x80 } }
      let missed = texts.filter { text in
        let bytes = (0..<times).reduce(Array(text.utf8)) { bytes, _ in LegacyText.misread(bytes) }
        return !read(bytes).text.utf8.elementsEqual(text.utf8)
      }
      let found = (texts.count - missed.count) * 100
      #expect(found >= texts.count * atLeast, "\(missed.count): \(missed.prefix(9))")
    }
  }

  @Test("no-break spaces that became plain ones on the way are letters again")
  func readsLostBlanks() {
    for text in stretches(of: 200).prefix(40) where text.contains("à") {
      let misread = String(decoding: LegacyText.misread(Array(text.utf8)), as: UTF8.self)
      let lost = String(
        String.UnicodeScalarView(
          misread.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
      #expect(read(Array(lost.utf8)).text.utf8.elementsEqual(text.utf8), "\(text)")
    }
  }

  @Test("a page misread in part is mended where it is, and left alone elsewhere")
  func readsPartlyMisread() {
    let sound = "MÃ SỐ 12: Bộ Nội vụ công bố kết quả xếp hạng của các tỉnh trong cả nước."
    let misread = "Người dân hài lòng hơn với cách làm của cơ quan hành chính ở xã, phường."
    let page = read(Array("\(sound)\n".utf8) + LegacyText.misread(Array(misread.utf8)))
    #expect(page.text.utf8.elementsEqual("\(sound)\n\(misread)".utf8))
  }

  @Test("legacy letters that went through UTF-8 as Windows-1252 are read", arguments: recognised)
  func readsMisreadLegacy(_ encoding: CharacterEncoding) {
    guard encoding.rawValue.hasPrefix("utf") == false else { return }
    let legacy = LegacyText(encoding)
    for text in stretches(of: 200).prefix(25).map(legacy.writable) {
      let page = read(LegacyText.misread(legacy.bytes(of: text)))
      #expect(page.text.utf8.elementsEqual(text.utf8), "\(text)")
      #expect(page.encoding.misreadings == 1)
    }
  }

  /// Texts of other languages, and Vietnamese ones that are easily mistaken.
  private static let others = [
    "Le café où nous étions est fermé depuis l'été dernier ; à côté, la pâtisserie a été rénovée.",
    "Là où il est né, l'élève a préféré répéter: “à bientôt”, très ému — déjà prêt.",
    "Naïve résumé: the façade of São Tomé’s hôtel cost €40 – a déjà vu for José and Zoë.",
    "El niño comió mañana; ¿qué más pidió? Él dijo: «no sé», y se fue a Málaga.",
    "Größe und Maß: die Prüfung für Schüler ist schön, aber über Übungen muß man streiten.",
    "Øl på en grøn ø, så går vi ned til åen og spiser rødgrød med fløde hos Åse.",
    "The report’s “key” findings – 40 % of provinces improved … see © 2021 annex",
    "Une à la fois, là où né: thé, dés, nés, lés, pré, fée, à là où dès",
  ]

  @Test("French, English and other Windows-1252 text is left alone", arguments: others)
  func leavesOthers(_ text: String) {
    let bytes = LegacyText(.windows1252).bytes(of: text)
    #expect(read(bytes).text.utf8.elementsEqual(text.utf8))
    #expect(read(bytes, charset: "iso-8859-1").encoding.actual == .windows1252)
  }

  @Test("UTF-8 of any language is left alone, whatever is declared", arguments: others)
  func leavesUTF8(_ text: String) {
    for charset in [nil, "windows-1252", "viscii", "utf-8"] {
      let page = read(Array(text.utf8), charset: charset)
      #expect(page.text.utf8.elementsEqual(text.utf8))
      #expect(page.encoding.actual == .utf8)
    }
  }

  @Test("a page of the corpus is UTF-8 and sound")
  func leavesCorpus() {
    for page in CorpusPages.all {
      let encoding = PageReader().read(page).encoding
      #expect(encoding.misreadings == 0)
      #expect(encoding.actual == .utf8 || page.content.allSatisfy { $0 < 0x80 })
    }
  }

  @Test("the letters win over a declaration, and the difference is kept")
  func weighsDeclarations() {
    let text = "Bộ Nội vụ công bố kết quả xác định Chỉ số cải cách hành chính của các bộ."
    let html = "<meta charset=windows-1252><p>\(text)</p>"
    let page = read(LegacyText(.tcvn3).bytes(of: html), kind: .html)
    #expect(page.text.utf8.elementsEqual(text.utf8))
    #expect(page.encoding.actual == .tcvn3)
    #expect(page.encoding.declared == .windows1252)
    #expect(page.encoding.isMisdeclared)
  }

  @Test("a text cut at any byte is read soundly", arguments: CharacterEncoding.allCases)
  func survivesTruncation(_ encoding: CharacterEncoding) {
    let text = "<p>Ủy ban nhân dân tỉnh “Thái Bình” được xếp thứ 7/63 – tăng 3 bậc</p>"
    let bytes = LegacyText(encoding).bytes(of: text)
    for end in 0...bytes.count {
      let cut = Array(bytes.prefix(end))
      expectSoundMap(read(cut), of: cut)
      expectSoundMap(read(cut, charset: encoding.rawValue, kind: .html), of: cut)
    }
  }

  @Test("UTF-8 cut inside a letter stays UTF-8")
  func keepsCutUTF8() {
    let bytes = Array("Bộ".utf8)
    #expect(read(Array(bytes.prefix(2))).encoding.actual == .utf8)
    #expect(read(Array(bytes.prefix(3))).encoding.actual == .utf8)
  }

  @Test("random bytes in any declared encoding are read soundly")
  func survivesNoise() {
    var random = SeededGenerator(seed: 5)
    for round in 0..<600 {
      let count = Int.random(in: 0...200, using: &random)
      let lowest: UInt8 = round.isMultiple(of: 3) ? 0x80 : 0
      let bytes = (0..<count).map { _ in UInt8.random(in: lowest...255, using: &random) }
      let encoding = CharacterEncoding.allCases.randomElement(using: &random)
      let kind: PageInput.Kind = round.isMultiple(of: 2) ? .html : .text
      expectSoundMap(read(bytes, charset: encoding?.rawValue, kind: kind), of: bytes)
    }
  }
}
