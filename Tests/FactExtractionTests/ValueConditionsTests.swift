import TestSupport
import Testing

@Suite("What a rule requires around a match")
struct ValueConditionsTests {
  @Test("a bare fraction is a rank only on a page that names an index")
  func needsAnIndex() throws {
    try expectMentions("Về PCI, tỉnh so với năm 2021 (⟦rank=14/63:14/63⟧).", kinds: ["rank"])
    try expectMentions("Lớp học so với năm trước (14/63).", kinds: ["rank"])
  }

  @Test("an ordinal is a rank only in a sentence that speaks of a ranking")
  func needsARanking() throws {
    try expectMentions("Bộ Xây dựng xếp ⟦rank=9:thứ 9⟧ PAR INDEX.", kinds: ["rank"])
    try expectMentions("Cháu học bài thứ 9 trong vở.", kinds: ["rank"])
  }
}
