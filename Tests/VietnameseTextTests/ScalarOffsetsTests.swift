import Testing
import VietnameseText

@Suite("Offsets in scalars")
struct ScalarOffsetsTests {
  @Test("bytes before a scalar count as the scalars they make")
  func countsScalars() {
    let offsets = ScalarOffsets(Array("Bộ Tư".utf8))
    #expect(offsets.scalarOffset(of: 4) == 2)
    #expect(offsets.byteOffset(of: 2) == 4)
    #expect(offsets.count == 5)
  }

  @Test("every scalar of a long text goes there and back")
  func roundTrips() {
    let text = String(repeating: "Chỉ số hài lòng 87,56% 😀 ", count: 40)
    let offsets = ScalarOffsets(Array(text.utf8))
    var byte = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets.scalarOffset(of: byte) == index)
      #expect(offsets.byteOffset(of: index) == byte)
      byte += UTF8.width(scalar)
    }
  }

  @Test("offsets beyond the text are the text's ends")
  func clamps() {
    let offsets = ScalarOffsets(Array("ộ".utf8))
    #expect(offsets.scalarOffset(of: 99) == 1)
    #expect(offsets.scalarOffset(of: -3) == 0)
    #expect(offsets.byteOffset(of: 99) == 3)
    #expect(ScalarOffsets([]).count == 0)
  }
}
