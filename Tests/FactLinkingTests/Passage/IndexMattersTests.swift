import Testing

@testable import FactLinking

@Suite("Matters of indices")
struct IndexMattersTests {
  private let matters = IndexMatters([
    ("đổi mới sáng tạo", RankedIndex(id: "GII", levels: [.country])),
    ("đổi mới sáng tạo địa phương", RankedIndex(id: "PII", levels: [.province])),
  ])

  @Test("the longest phrase says which index is meant")
  func findsLongest() {
    let passage = markedPassage("Bảng đổi mới sáng tạo địa phương và đổi mới sáng tạo")
    let found = passage.tokens.indices.compactMap { matters.match(passage.tokens, at: $0)?.id }
    #expect(found == ["PII", "GII"])
  }

  @Test("half a phrase is none")
  func wantsAll() {
    let passage = markedPassage("đổi mới")
    #expect(passage.tokens.indices.allSatisfy { matters.match(passage.tokens, at: $0) == nil })
  }
}
