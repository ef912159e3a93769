import TestSupport
import Testing

@Suite("Dates")
struct DateResolverTests {
  private func expect(
    _ marked: String, published: String? = "2021-06-28", location: SourceLocation = #_sourceLocation
  ) throws {
    try expectMentions(marked, published: published, kinds: ["date"], location: location)
  }

  @Test("a day is written with strokes, points, dashes or words")
  func readsDays() throws {
    try expect("Công bố ngày ⟦date=2021-06-25:25/06/2021⟧ tại Hà Nội.")
    try expect("Ngày ⟦date=2021-06-25:25/6/2021⟧, Bộ họp.")
    try expect("Chiều ⟦date=2021-06-25:25-6-2021⟧, hội nghị bế mạc.")
    try expect("Phiên họp ⟦date=2021-06-25:25.6.2021⟧ thông qua nghị quyết.")
    try expect("Hội nghị diễn ra ngày ⟦date=2021-06-25:25 tháng 6 năm 2021⟧.")
  }

  @Test("a day without a year falls in the year of the page")
  func takesThePagesYear() throws {
    try expect("Sáng ⟦date=2021-06-24:24/6⟧, hội nghị khai mạc.")
    try expect("Sáng ⟦date=XXXX-06-24:24/6⟧, hội nghị khai mạc.", published: nil)
  }

  @Test("a day that no calendar has is no date")
  func refusesImpossibleDays() throws {
    try expect("Theo phiếu ghi 31/02/2021, hồ sơ trễ.")
  }

  @Test("a time of day belongs to the moment")
  func readsMoments() throws {
    try expect("Cập nhật lúc ⟦date:25/06/2021 09:05⟧")
  }

  @Test("quarters, months and parts of a year are read")
  func readsPartsOfYears() throws {
    try expect("Trong ⟦date=2021-Q2:quý II năm 2021⟧, đơn vị hoàn thành kế hoạch.")
    try expect("Kế hoạch tháng ⟦date=2021-09:9/2021⟧ đã duyệt.")
    try expect("Kết quả ⟦date=2021-01/2021-06:6 tháng đầu năm 2021⟧ khả quan.")
  }

  @Test("a range of years is one date")
  func readsRanges() throws {
    try expect("Chương trình giai đoạn ⟦date=2021/2030:2021-2030⟧ được duyệt.")
    try expect("Tổng kết giai đoạn ⟦date=2016/2020:2016 – 2020⟧.")
  }

  @Test("today, yesterday and last year are counted from the page's day")
  func readsRelativeDates() throws {
    try expect("⟦date=2021-06-27:Hôm qua⟧, hội nghị bế mạc.")
    try expect("So với ⟦date=2020:năm ngoái⟧, hồ sơ giảm.")
  }

  @Test("fractions, ratios and document numbers are no dates")
  func passesFractions() throws {
    try expect("Cà Mau xếp thứ 12/63 về PCI.")
    try expect("Theo Quyết định số 24/2018/QĐ-TTg, hồ sơ được số hóa.")
  }
}
