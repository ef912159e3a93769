import ExtractionRules
import Testing
import VietnameseText

@Suite("Match scratch")
struct MatchScratchTests {
  @Test("matches come from left to right, in offsets from the start of the range")
  func findsMatches() throws {
    let bytes = Array("a1 b22 c333".utf8)
    #expect(try spans(of: "\\d+", in: bytes) == [Span(1, 2), Span(4, 6), Span(8, 11)])
    #expect(try spans(of: "\\d+", in: bytes, range: Span(3, 11)) == [Span(1, 3), Span(5, 8)])
    #expect(try spans(of: "\\d+", in: bytes, range: Span(4, 4)) == [])
  }

  @Test("empty matches end, and never fall into the middle of a letter")
  func survivesEmptyMatches() throws {
    #expect(try spans(of: "x*", in: Array("ộa".utf8)).map(\.start) == [0, 3, 4])
    #expect(try spans(of: "(?=a)", in: Array("aa".utf8)).count == 2)
  }

  @Test("look-behind sees nothing before the range")
  func hidesWhatIsBefore() throws {
    #expect(try spans(of: "(?<!a)b", in: Array("ab".utf8), range: Span(1, 2)) == [Span(0, 1)])
    #expect(try spans(of: "(?<!a)b", in: Array("ab".utf8)) == [])
  }

  @Test("a group that took no part has no span, nor has one that does not exist")
  func knowsGroups() throws {
    let pattern = try CompiledPattern("(a)|(b)")
    var groups: [Span?] = []
    Array("b".utf8).withUnsafeBufferPointer { bytes in
      _ = try? MatchScratch().forEachMatch(of: pattern, in: bytes, range: Span(0, 1)) {
        groups = [$0[0], $0[1], $0[2], $0[90]]
      }
    }
    #expect(groups == [Span(0, 1), nil, Span(0, 1), nil])
  }

  @Test("an expression that tries without end stops at the limit and says so")
  func stopsAtTheLimit() throws {
    let pattern = try CompiledPattern("(?:a|aa)+(?:c|d)")
    let bytes = Array((String(repeating: "a", count: 60) + "cx").utf8)
    let hostile = Array((String(repeating: "a", count: 60) + "b c").utf8)
    let scratch = try MatchScratch(matchLimit: 2_000)
    let outcomes = [bytes, hostile].map { text in
      text.withUnsafeBufferPointer {
        scratch.forEachMatch(of: pattern, in: $0, range: Span(0, text.count)) { _ in }
      }
    }
    #expect(outcomes == [.complete, .limitHit])
  }
}
