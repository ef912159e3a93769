import TestSupport
import Testing
import VietnameseText

@testable import FactExtraction

private struct Place: Spanned {
  var span: Span
}

@Suite("Things in reading order")
struct SpannedTests {
  @Test("only what lies wholly within the span is found, bounds included")
  func findsWhatLiesWithin() {
    let places = [(0, 2), (3, 5), (5, 9), (10, 12)].map { Place(span: Span($0, $1)) }
    #expect(places.within(Span(3, 9)).map(\.span) == [Span(3, 5), Span(5, 9)])
    #expect(places.within(Span(4, 11)).map(\.span) == [Span(5, 9)])
    #expect(places.within(Span(12, 40)).isEmpty)
    #expect([Place]().within(Span(0, 9)).isEmpty)
  }

  @Test("bisection finds what asking each one finds, in slices too")
  func agreesWithAskingEach() {
    var random = RandomText(seed: 5)
    for _ in 0..<200 {
      var start = 0
      let places = (0..<random.number(in: 0...20)).map { _ in
        start += random.number(in: 0...4)
        defer { start += 3 }
        return Place(span: Span(start, start + random.number(in: 1...3)))
      }
      let low = random.number(in: 0...40)
      let span = Span(low, low + random.number(in: 0...30))
      let slice = places.dropFirst(2)
      let expected = slice.filter { span.contains($0.span) }.map(\.span)
      #expect(slice.within(span).map(\.span) == expected)
    }
  }
}
