import Testing

@testable import FactComparison

@Suite("Missing ranks")
struct RankGapTests {
  @Test("a rank nobody holds is missing, the one behind a tie is not")
  func ties() {
    #expect(RankGap.missing([1, 2, 4], 4) == [3])
    #expect(RankGap.missing([1, 2, 2, 4], 4) == [])
    #expect(RankGap.missing([1, 2, 2, 2, 6], 6) == [5])
    #expect(RankGap.missing([], 3) == [1, 2, 3])
  }
}
