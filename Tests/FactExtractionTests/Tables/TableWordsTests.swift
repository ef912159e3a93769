import Testing

@testable import FactExtraction

@Suite("Words of headings")
struct TableWordsTests {
  @Test(
    "a heading says what its column holds",
    arguments: [
      ("stt", TableMeasure.serial), ("xếp hạng", .rank), ("vị trí", .rank), ("điểm số", .value),
      ("kết quả (%)", .value), ("giá trị", .value), ("tăng/giảm hạng", .move(ofPlaces: true)),
      ("tăng/giảm (%)", .move(ofPlaces: false)), ("so với 2021", .move(ofPlaces: nil)),
      ("nhóm xếp hạng", .other), ("dân số (nghìn người)", .other), ("điểm chuẩn", .other),
      ("giá (đồng/kg)", .other), ("điểm tối đa", .other),
    ])
  func tellsMeasure(_ words: String, _ measure: TableMeasure) {
    #expect(TableWords.measure(words) == measure)
  }

  @Test("words that say nothing of a measure are nothing")
  func passesOver() {
    #expect(TableWords.measure("tỉnh, thành phố") == nil)
    #expect(TableWords.measure("năm 2022") == nil)
  }

  @Test("points and places of one cell keep their order")
  func ordersMeasures() {
    #expect(TableWords.order("điểm (hạng)") == [.value, .rank])
    #expect(TableWords.order("thứ hạng (điểm)") == [.rank, .value])
    #expect(TableWords.order("điểm").isEmpty)
  }

  @Test("a year stands alone or behind its word")
  func knowsYears() {
    #expect(TableWords.isYear("2021") && TableWords.isYear("năm 2021"))
    #expect(!TableWords.isYear("1.021") && !TableWords.isYear("9021"))
  }
}
