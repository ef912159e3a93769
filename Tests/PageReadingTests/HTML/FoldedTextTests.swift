import TestSupport
import Testing

@testable import PageReading

@Suite("Stretches of text that are copied")
struct FoldedTextTests {
  private func plainEnd(_ text: [UInt8], _ start: Int = 0) -> Int {
    text.withUnsafeBufferPointer { FoldedText.plainEnd(of: $0, from: start) }
  }

  @Test(
    "single blanks are copied, white space of any other kind ends the stretch",
    arguments: [
      "Bộ Tư pháp xếp thứ bảy|", "một hai|  ba bốn năm", "chỉ số PCI|\tnăm",
      "chỉ số PCI|\u{A0}năm", "xếp thứ nhất| ", "Đắk Lắk| \u{2003}hạng ba", "mềm|\u{AD}mại",
      "“trích” – dẫn|", "|\u{3000}a", "| a",
    ])
  func ends(_ marked: String) {
    let parts = marked.utf8.split(
      separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    #expect(plainEnd(parts.flatMap { Array($0) }) == parts.first?.count)
  }

  @Test("eight bytes a step find the same end as one byte a step")
  func agreesWithSingleSteps() {
    let parts = [
      "a", "bc", " ", "  ", "ệ", "đ", "\u{A0}", "\u{AD}", "–", "“", "\u{200B}", "\n", "。",
    ]
    var random = SeededGenerator(seed: 17)
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 1...24, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }
      let bytes = Array(text.joined().utf8)
      #expect(plainEnd(bytes) == singleStepEnd(bytes))
    }
  }

  /// The same by whole scalars, written without regard to speed.
  private func singleStepEnd(_ bytes: [UInt8]) -> Int {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    let gaps: Set<Unicode.Scalar> = ["\n", "\u{A0}", "\u{AD}", "\u{200B}"]
    var end = 0
    for (index, scalar) in scalars.enumerated() {
      if gaps.contains(scalar) { break }
      if scalar == " " {
        guard end > 0, index + 1 < scalars.count else { break }
        let next = scalars[index + 1]
        if next == " " || gaps.contains(next) { break }
      }
      end += UTF8.width(scalar)
    }
    return end
  }
}
