import Testing
import VietnameseText

@Suite("Letters")
struct LettersTests {
  private func ask<Answer>(
    _ text: String, _ question: (UnsafeBufferPointer<UInt8>, Int) -> Answer
  ) -> Answer {
    Array(text.utf8).withUnsafeBufferPointer { question($0, 0) }
  }

  @Test("the length follows from the first byte, a stray byte has one")
  func knowsLengths() {
    for scalar in "aộđ€😀".unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      #expect(Letters.length(lead: bytes[0]) == bytes.count)
    }
    #expect(Letters.length(lead: 0x80) == 1)
    #expect(Letters.length(lead: 0xC0) == 1)
    #expect(Letters.length(lead: 0xFF) == 1)
  }

  @Test("all letters of the alphabet are letters, small and capital")
  func knowsLetters() {
    for scalar in (Self.alphabet + Self.alphabet.uppercased()).unicodeScalars {
      #expect(ask(String(scalar), Letters.isLetter), "\(scalar)")
    }
  }

  @Test("figures, marks and signs are no letters")
  func knowsOthers() {
    for scalar in "0 9.,/%&()-–—€×÷…\u{A0}“”😀".unicodeScalars {
      #expect(!ask(String(scalar), Letters.isLetter), "\(scalar)")
    }
  }

  @Test("capitals are told from small letters")
  func knowsCapitals() {
    for letter in Self.alphabet {
      #expect(!ask(String(letter), Letters.isCapital), "\(letter)")
      #expect(ask(letter.uppercased(), Letters.isCapital), "\(letter)")
    }
    #expect(!ask("7", Letters.isCapital))
    #expect(!ask("×", Letters.isCapital))
  }

  @Test("a letter cut in the middle is asked about without a trap")
  func survivesCuts() {
    for letter in ["Đ", "Ộ", "ữ"] {
      for length in 1..<letter.utf8.count {
        let bytes = Array(letter.utf8.prefix(length))
        bytes.withUnsafeBufferPointer { #expect(!Letters.isCapital($0, 0)) }
      }
    }
  }

  private static let alphabet =
    "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵz"
}
