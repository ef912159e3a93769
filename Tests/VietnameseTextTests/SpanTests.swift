import Testing
import VietnameseText

@Suite("Span")
struct SpanTests {
  @Test("the end is exclusive")
  func endIsExclusive() {
    let span = Span(3, 7)
    #expect(span.count == 4)
    #expect(Array(span.range) == [3, 4, 5, 6])
    #expect(span.contains(3) && span.contains(6))
    #expect(!span.contains(7) && !span.contains(2))
  }

  @Test("two spans overlap only where they share a byte")
  func overlaps() {
    #expect(Span(3, 7).overlaps(Span(6, 9)))
    #expect(Span(6, 9).overlaps(Span(3, 7)))
    #expect(!Span(3, 7).overlaps(Span(7, 9)))
    #expect(Span(0, 10).overlaps(Span(4, 5)))
  }

  @Test("a span contains itself and what lies inside, not what sticks out")
  func containsSpans() {
    #expect(Span(3, 7).contains(Span(3, 7)))
    #expect(Span(3, 7).contains(Span(4, 6)))
    #expect(!Span(3, 7).contains(Span(4, 8)))
    #expect(!Span(3, 7).contains(Span(2, 5)))
  }

  @Test("a span whose ends are reversed is empty and has an empty range")
  func reversedIsEmpty() {
    #expect(Span(7, 3).isEmpty)
    #expect(Span(7, 3).range.isEmpty)
    #expect(Span(5, 5).isEmpty)
  }

  @Test("moving keeps the length")
  func shifts() {
    #expect(Span(3, 7).shifted(by: -3) == Span(0, 4))
    #expect(Span(3, 7).shifted(by: 10).count == 4)
  }

  @Test("earlier spans come first, of two with one start the longer")
  func sorts() {
    let spans = [Span(4, 5), Span(0, 2), Span(4, 9), Span(0, 8)]
    #expect(spans.sorted() == [Span(0, 8), Span(0, 2), Span(4, 9), Span(4, 5)])
  }
}
