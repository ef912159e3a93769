import ReferenceData
import Testing

@testable import FactExtraction

@Suite("Focus")
struct FocusTests {
  @Test("a unit is ranked among its like")
  func knowsLevels() {
    let levels = AdministrativeUnit.Kind.allCases.map { NamedUnit(kind: $0, name: "").level }
    #expect(
      levels == [.ministry, .province, .ministry, .region, .body, .country, .body, .body, .body])
  }

  @Test("a group is the subject of averages and counts under its name")
  func namesGroups() {
    #expect(Focus.Level.ministry.group == "ministries")
    #expect(Focus.Level.province.group == "provinces" && Focus.Level.region.group == "provinces")
    #expect(Focus.Level.country.group == "countries")
  }

  @Test("at the beginning nothing is in mind")
  func startsEmpty() {
    let focus = Focus()
    #expect(focus.index == nil && focus.mentioned.isEmpty && focus.firstIndex == nil)
  }
}
