import Testing

@testable import FactExtraction

@Suite("Which units an index ranks")
struct IndexLevelsTests {
  @Test("the reference data says which units an index ranks")
  func knowsLevels() {
    let levels = IndexLevels()
    #expect(levels.of("PAR_INDEX") == [.ministry, .province, .region])
    #expect(levels.of("PCI") == [.province, .region])
    #expect(levels.of("GII") == [.country])
  }

  @Test("an unknown index may rank any")
  func allowsUnknown() {
    #expect(IndexLevels().of("XYZ") == [.ministry, .province, .country, .region])
  }
}
