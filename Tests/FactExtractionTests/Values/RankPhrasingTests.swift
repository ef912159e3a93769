import TestSupport
import Testing

@Suite("Places said in other words")
struct RankPhrasingTests {
  private func expect(
    _ marked: String, kinds: Set<String> = ["rank", "rank_change", "top", "count"],
    location: SourceLocation = #_sourceLocation
  ) throws {
    try expectMentions(marked, kinds: kinds, location: location)
  }

  @Test("first, second and third in words")
  func readsWords() throws {
    try expect(
      "DTI: Sở Tài chính xếp ⟦rank=1:hạng nhất⟧, Sở Tư pháp xếp ⟦rank=2:hạng nhì⟧.")
    try expect("PCI: Hà Nội ⟦rank=1:nhất⟧ (62,86 điểm), TP.HCM ⟦rank=2:nhì⟧ (55,85 điểm).")
    try expect("PAR INDEX: thị xã Bỉm Sơn lần này ⟦rank=2:thứ nhì⟧ (91,20 điểm).")
  }

  @Test("ordinals above ten")
  func readsHighOrdinals() throws {
    try expect("PCI: Long An đứng ⟦rank=12:thứ mười hai⟧ cả nước.")
    try expect("PCI: Hà Nam xếp ⟦rank=21:thứ hai mươi mốt⟧.")
    try expect("PCI: Bến Tre giữ ⟦rank=15:vị trí thứ mười lăm⟧.")
  }

  @Test("words that look like a place and are none")
  func passesLookAlikes() throws {
    try expect("PCI: Hà Nam thăng hạng 3 bậc.", kinds: ["rank"])
    try expect("PAR INDEX: đây là năm thứ 7 tỉnh Quảng Ninh làm việc này.")
    try expect("PAR INDEX: so với vị trí năm 2019 của Hà Nam, kết quả đi lên.")
  }

  @Test("a fraction behind a word for the place is a rank")
  func readsFractions() throws {
    try expect("DDCI: Sở Y tế xếp hạng ⟦rank=16/19:thứ tự 16/19⟧ đơn vị.")
    try expect("DDCI: Sở Y tế ở ⟦rank=16/19:vị trí 16/19⟧ đơn vị.")
    try expect("DDCI: có 16/19 đơn vị tăng điểm.", kinds: ["rank"])
  }

  @Test("a group of the best is a top, one with a condition is counted")
  func readsGroups() throws {
    try expect("Năm 2023 PCI vào ⟦top=25:nhóm 25⟧.")
    try expect("Hà Nam nằm trong ⟦top=5:nhóm 5 địa phương dẫn đầu⟧.")
    try expect("Hà Nam thuộc nhóm 6 bộ đạt trên 85%.", kinds: ["top"])
  }
}
