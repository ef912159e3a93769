import Testing

@testable import FactOutput

@Suite("Scalar offsets")
struct ScalarOffsetsTests {
  @Test("each scalar's byte maps to its number, across many marks")
  func countsScalars() {
    let text = String(repeating: "Bộ 🎉 ăn–", count: 40)
    let offsets = ScalarOffsets(of: Array(text.utf8))
    var byte = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets.scalars(before: byte) == number)
      byte += String(scalar).utf8.count
    }
    #expect(offsets.scalars(before: byte) == text.unicodeScalars.count)
  }

  @Test("offsets outside the text are clamped", arguments: [0, 63, 64, 65, 128])
  func clamps(count: Int) {
    let offsets = ScalarOffsets(of: Array(repeating: 0x61, count: count))
    #expect(offsets.scalars(before: -5) == 0)
    #expect(offsets.scalars(before: count + 100) == count)
  }
}
