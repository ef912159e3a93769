import DocumentModel
import TestSupport
import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Overlap policy")
struct OverlapPolicyTests {
  private func candidate(_ start: Int, _ end: Int, _ priority: Int) -> Candidate {
    Candidate(nothingAt: Span(start, end), priority: priority, rule: "test")
  }

  private func chosen(_ candidates: [Candidate]) -> [Span] {
    OverlapPolicy.chosen(from: candidates).map(\.span)
  }

  @Test("the higher priority wins, then the longer, then the earlier")
  func ranks() {
    #expect(chosen([candidate(0, 9, 1), candidate(2, 4, 5)]) == [Span(2, 4)])
    #expect(chosen([candidate(0, 4, 1), candidate(2, 9, 1)]) == [Span(2, 9)])
    #expect(chosen([candidate(2, 6, 1), candidate(0, 4, 1)]) == [Span(0, 4)])
  }

  @Test("candidates that only touch both stay, in reading order")
  func keepsNeighbours() {
    #expect(chosen([candidate(4, 8, 9), candidate(0, 4, 1)]) == [Span(0, 4), Span(4, 8)])
    #expect(chosen([]) == [])
  }

  @Test("of random candidates none overlap, and each that went overlaps a better one")
  func holdsOnRandomCandidates() {
    var random = RandomText(seed: 81)
    for _ in 0..<300 {
      let all = (0..<random.number(in: 0...25)).map { _ in
        let start = random.number(in: 0...60)
        return candidate(start, start + random.number(in: 1...12), random.number(in: 0...3))
      }
      let kept = OverlapPolicy.chosen(from: all)
      #expect(zip(kept, kept.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
      for one in all {
        #expect(kept.contains { $0.span.overlaps(one.span) && $0.priority >= one.priority })
      }
    }
  }
}
