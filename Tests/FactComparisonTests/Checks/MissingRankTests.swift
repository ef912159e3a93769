import Testing

@testable import FactComparison

@Suite("Missing ranks")
struct MissingRankTests {
  @Test("a rank nobody holds is missing, the one behind a tie is not")
  func ties() {
    #expect(MissingRank.missing([1, 2, 4], 4) == [3])
    #expect(MissingRank.missing([1, 2, 2, 4], 4) == [])
    #expect(MissingRank.missing([1, 2, 2, 2, 6], 6) == [5])
    #expect(MissingRank.missing([], 3) == [1, 2, 3])
  }
}
