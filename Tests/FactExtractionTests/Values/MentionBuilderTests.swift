import TestSupport
import Testing

@Suite("Values of mentions")
struct MentionBuilderTests {
  @Test("a move without its own direction takes the one spoken of before")
  func carriesDirections() throws {
    withKnownIssue("a number of places behind a unit's name is no move") {
      try expectMentions(
        "PCI 2020 ghi nhận Hà Nam ⟦rank_change=-5:giảm 5 bậc⟧ và Nam Định ⟦rank_change=-20:20 bậc⟧.",
        kinds: ["rank_change"])
    }
  }

  @Test("a count knows its noun in small letters")
  func readsNouns() throws {
    try expectMentions(
      "SIPAS 2020: ⟦count=41/63 tỉnh:41/63 Tỉnh⟧ có kết quả tăng.", kinds: ["count"])
  }

  @Test("a place beyond its total is still what the text states")
  func keepsImpossibleRanks() throws {
    try expectMentions("Bộ Y tế xếp ⟦rank=19/17:thứ 19/17⟧ PAR INDEX.", kinds: ["rank"])
  }

  @Test("place 0 is no place")
  func refusesZero() throws {
    try expectMentions("Bộ Y tế xếp thứ 0/17 PAR INDEX.", kinds: ["rank"])
  }
}
