import Testing

@testable import ReferenceData

@Suite("Administrative unit")
struct AdministrativeUnitTests {
  private func unit(_ from: String, _ to: String) -> AdministrativeUnit {
    var unit = AdministrativeUnit(kind: .province, name: "Hà Tây")
    unit.validFrom = from
    unit.validTo = to
    return unit
  }

  @Test("the first and the last day are both within the validity")
  func includesBothDays() {
    let unit = unit("2000-01-01", "2008-07-31")
    #expect(unit.isValid(on: "2000-01-01") && unit.isValid(on: "2008-07-31"))
    #expect(!unit.isValid(on: "1999-12-31") && !unit.isValid(on: "2008-08-01"))
  }

  @Test("without days a name is valid always, without a last day from the first on")
  func readsOpenEnds() {
    #expect(unit("", "").isValid(on: "1975-04-30"))
    #expect(unit("2008-08-01", "").isValid(on: "2099-01-01"))
    #expect(!unit("2008-08-01", "").isValid(on: "2008-07-31"))
    #expect(unit("", "2008-07-31").isValid(on: "1990-01-01"))
  }
}
