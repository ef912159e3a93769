import ReferenceData
import Testing

@Suite("Editions of indices")
struct IndexEditionsTests {
  private let editions = ReferenceBook.bundled.editions

  @Test(
    "an edition took place, did not, or nothing is known of the index",
    arguments: [
      ("LPI", 2018, true), ("LPI", 2021, false), ("EGDI", 2023, false), ("EGDI", 2024, true),
      ("DOING_BUSINESS", 2022, false), ("PCI", 2004, false), ("PCI", 2021, true),
      ("DDCI", 2021, nil),
    ] as [(String, Int, Bool?)])
  func tookPlace(index: String, year: Int, expected: Bool?) {
    #expect(editions.tookPlace(index, year) == expected)
  }

  @Test("the nearest edition is told with its source")
  func nearest() {
    #expect(editions.nearest("LPI", to: 2020)?.year == 2018)
    #expect(editions.nearest("DOING_BUSINESS", to: 2022)?.year == 2020)
    #expect(editions.nearest("DDCI", to: 2022) == nil)
  }
}
