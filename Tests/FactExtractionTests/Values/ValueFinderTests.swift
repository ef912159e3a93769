import TestSupport
import Testing

@Suite("Values by rule")
struct ValueFinderTests {
  private func expect(
    _ kinds: Set<String>, _ marked: String, location: SourceLocation = #_sourceLocation
  ) throws {
    try expectMentions(marked, published: "2021-06-25", kinds: kinds, location: location)
  }

  @Test("ranks are read in figures and words, with and without a total")
  func readsRanks() throws {
    try expect(["rank"], "Bộ Tư pháp đứng ⟦rank=7/17:thứ 7/17⟧ PAR INDEX 2020.")
    try expect(["rank"], "PCI: Bến Tre giữ ⟦rank=1:vị trí thứ nhất⟧ bảng xếp hạng.")
    try expect(["rank"], "Về PAPI, Bắc Ninh xếp hạng ⟦rank=5/63:5/63⟧.")
    try expect(
      ["rank"], "GII 2024: Việt Nam xếp ⟦rank=44/133:thứ 44 trên tổng số 133⟧ nền kinh tế.")
    try expect(["rank"], "Đà Nẵng ⟦rank=1:dẫn đầu⟧ DTI năm 2020.")
    try expect(["rank"], "Quảng Ngãi ⟦rank=last:đứng cuối⟧ bảng PAR INDEX 2017.")
  }

  @Test("an ordinal that ranks nothing is no rank")
  func passesOrdinals() throws {
    try expect(["rank"], "Đây là năm thứ 9 liên tiếp Bộ Nội vụ công bố PAR INDEX.")
    try expect(["rank"], "Kỳ họp thứ 5 bàn về PCI vào thứ 6, ngày 25/06/2021.")
    try expect(["rank"], "Quyết định có hiệu lực từ thứ 7 hàng tuần.")
  }

  @Test("moves in a ranking are signed by their direction word")
  func readsRankChanges() throws {
    try expect(["rank_change"], "PCI của Hà Nam ⟦rank_change=5:tăng 5 bậc⟧.")
    try expect(["rank_change"], "PAPI của Phú Yên ⟦rank_change=-15:giảm 15 bậc⟧.")
    try expect(["rank_change"], "Về PAR INDEX, tỉnh ⟦rank_change=-3:tụt 3 hạng⟧ so với năm 2019.")
  }

  @Test("percentages keep their decimals, and a sign where one is written")
  func readsPercentages() throws {
    try expect(["percent"], "Đạt ⟦percent=87.56:87,56%⟧, tăng ⟦percent=1.93:1,93%⟧.")
    try expect(["percent"], "Bộ GD&ĐT (⟦percent=-1:- 1%⟧), Bộ GTVT (⟦percent=5.4:+5.40%⟧).")
    try expect(["percent"], "Khoảng ⟦percent=90:90 %⟧ hồ sơ đúng hạn.")
  }

  @Test("points are scores, with the points there are")
  func readsScores() throws {
    try expect(["score"], "PCI 2020: Quảng Ninh đạt ⟦score=75.09:75,09 điểm⟧.")
    try expect(["score"], "PAPI 2020: tỉnh đạt ⟦score=40.62/80:40,62/80 điểm⟧.")
  }

  @Test("numbers of units are counts, numbers of other things are not")
  func readsCounts() throws {
    try expect(["count"], "PAR INDEX: ⟦count=15/17 bộ:15/17 bộ⟧ đạt trên 80%.")
    try expect(["count"], "Trong ⟦count=63 tỉnh, thành phố:63 tỉnh, thành phố⟧, SIPAS tăng đều.")
    try expect(["count"], "Có 63 hồ sơ và 17 dự án chậm.")
  }

  @Test("membership of the best is a top")
  func readsTops() throws {
    try expect(["top"], "Long An lọt ⟦top=10:top 10⟧ PCI cả nước.")
    try expect(["top"], "Tỉnh nằm trong ⟦top=5:tốp 5⟧ về PAR INDEX.")
  }

  @Test("a mention is a whole word and a whole number")
  func takesWholeWords() throws {
    withKnownIssue("a figure with a letter behind it counts as a whole number") {
      try expect(["rank"], "Về PCI, hồ sơ của tỉnh thuộc hạng 7a và 17b.")
    }
  }
}
