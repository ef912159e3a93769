import TestSupport
import Testing
import VietnameseText

@Suite("Traced text")
struct TracedTextTests {
  @Test("a text that is its own source maps every stretch to itself")
  func copies() {
    let text = TracedText(copying: Array("Bộ Tư pháp".utf8))
    #expect(Array(text.string(in: Span(0, 5)).utf8) == Array("Bộ".utf8) + [0x20])
    #expect(text.map.source(of: Span(0, 5)) == Span(0, 5))
    #expect(text.count == 14)
  }

  @Test("a stretch beyond the text is cut at its end instead of trapping")
  func clampsSpans() {
    let text = TracedText(copying: Array("PAPI".utf8))
    #expect(text.string(in: Span(2, 90)) == "PI")
    #expect(text.string(in: Span(50, 90)) == "")
    #expect(text.string(in: Span(3, 1)) == "")
  }

  @Test("equal length is taken for a copy unless it is said not to be one")
  func tellsCopies() {
    var text = TracedText()
    text.append(Array("ab".utf8), from: Span(5, 7))
    text.append(Array("c".utf8), from: Span(7, 8), isExact: false)
    #expect(text.map.pieces.map(\.isExact) == [true, false])
    #expect(text.string == "abc")
  }

  @Test("a slice of a text keeps the way back of each of its bytes", arguments: 0..<40)
  func slices(seed: Int) {
    var edits = RandomEdits(seed: UInt64(seed))
    let text = edits.edited(edits.source())
    var random = RandomText(seed: UInt64(seed))
    let start = random.number(in: 0...text.count)
    let span = Span(start, random.number(in: start...text.count))
    var slice = TracedText(copying: Array("x".utf8))
    slice.append(span, of: text)
    #expect(slice.utf8.dropFirst() == text.utf8[span.range])
    for byte in span.range {
      let moved = Span(byte, byte + 1).shifted(by: 1 - span.start)
      #expect(slice.map.source(of: moved) == text.map.source(of: Span(byte, byte + 1)))
    }
  }
}
