import ReferenceData
import Testing

@Suite("Editions of indices")
struct IndexEditionsTests {
  private let editions = ReferenceBook.bundled.editions

  @Test(
    "an edition took place, did not, or nothing is known of the index",
    arguments: [
      ("PGI", 2021, false), ("PGI", 2022, true), ("LPI", 2021, nil), ("EGDI", 2023, nil),
      ("DOING_BUSINESS", 2022, false), ("PCI", 2004, false), ("PCI", 2021, true),
      ("DDCI", 2021, nil),
    ] as [(String, Int, Bool?)])
  func tookPlace(index: String, year: Int, expected: Bool?) {
    #expect(editions.tookPlace(index, year) == expected)
  }

  @Test("the nearest edition is told with its source")
  func nearest() {
    #expect(editions.nearest("LPI", to: 2020) == nil)
    #expect(editions.nearest("DOING_BUSINESS", to: 2022)?.year == 2020)
    #expect(editions.nearest("DDCI", to: 2022) == nil)
  }
}
