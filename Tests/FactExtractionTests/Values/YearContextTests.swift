import TestSupport
import Testing

@Suite("Years of a text")
struct YearContextTests {
  private func expect(
    _ marked: String, published: String? = nil, location: SourceLocation = #_sourceLocation
  ) throws {
    try expectMentions(marked, published: published, kinds: ["date"], location: location)
  }

  @Test("last year is the year before the page's own")
  func countsFromThePage() throws {
    try expect(
      "Kết quả ⟦date=2020:năm ngoái⟧ của tỉnh khá tốt.", published: "2021-04-02")
  }

  @Test("without a page's date a day of a late index has no year")
  func doesNotGuess() throws {
    try expect("PAR INDEX ⟦date=2020:2020⟧ công bố sáng ⟦date=XXXX-06-24:24/6⟧.")
  }

  @Test("the year compared with is not the year of the text")
  func passesBaselines() throws {
    try expect(
      "GII ⟦date=2024:2024⟧ tăng so với năm ⟦date=2023:2023⟧; công bố ngày ⟦date=2024-09-26:26/9⟧.")
  }
}
