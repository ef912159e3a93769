import Testing
import VietnameseText

@testable import PageReading

@Suite("Finding a run's source bytes")
struct RunLocatorTests {
  private func place(_ run: String, in source: String, located: Int, at end: Int)
    -> RunLocator.Place
  {
    Array(run.utf8).withUnsafeBufferPointer {
      RunLocator(source: Array(source.utf8), located: located).place(of: $0, endingAt: end)
    }
  }

  @Test("a run that ends where the parser stands is exact")
  func findsExactRuns() {
    #expect(
      place("abc", in: "<p>abc<", located: 3, at: 6) == .init(span: Span(3, 6), isExact: true))
  }

  @Test("a run that ends one character before is found too")
  func findsShiftedRuns() {
    #expect(
      place("abc", in: "<p>abcộ<", located: 3, at: 9) == .init(span: Span(3, 6), isExact: true))
  }

  @Test("a character reference stands from its ampersand on")
  func findsReferences() {
    #expect(
      place("ộ", in: "x&#7897;y", located: 1, at: 8) == .init(span: Span(1, 8), isExact: false))
    #expect(place("&", in: "x&amp;y", located: 1, at: 6) == .init(span: Span(1, 6), isExact: false))
    #expect(place("&", in: "AT&T x", located: 2, at: 4) == .init(span: Span(2, 3), isExact: true))
  }

  @Test("a lone `<` is handed over before the parser passes it")
  func findsBrackets() {
    #expect(place("<", in: "x<<y", located: 1, at: 1) == .init(span: Span(1, 2), isExact: true))
    #expect(place("<", in: "x<<y", located: 2, at: 2) == .init(span: Span(2, 3), isExact: true))
    #expect(place("<", in: "x&lt;<", located: 1, at: 5) == .init(span: Span(1, 5), isExact: false))
    #expect(place("<", in: "&#<y", located: 0, at: 2) == .init(span: Span(2, 3), isExact: true))
    #expect(place("<", in: "&#x3c;<", located: 0, at: 6) == .init(span: Span(0, 6), isExact: false))
    let tag = "<a href=?a&b><"
    #expect(place("<", in: tag, located: 0, at: 13) == .init(span: Span(13, 14), isExact: true))
    #expect(place("<", in: "x&lt;<", located: 5, at: 5) == .init(span: Span(5, 6), isExact: true))
  }

  @Test("the ampersand of an unknown reference stands for itself, the name for its letters")
  func findsUnknownReferences() {
    let source = "x&ampules y"
    #expect(place("&", in: source, located: 1, at: 9) == .init(span: Span(1, 2), isExact: true))
    #expect(
      place("ampules", in: source, located: 2, at: 9) == .init(span: Span(2, 9), isExact: true))
  }

  @Test("a run found nowhere stands for all since the run before")
  func fallsBack() {
    #expect(
      place("0123456789", in: "abcdefghijkl", located: 2, at: 12)
        == .init(span: Span(2, 12), isExact: false))
  }
}
