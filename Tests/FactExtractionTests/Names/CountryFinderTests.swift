import TestSupport
import Testing

@Suite("Countries")
struct CountryFinderTests {
  private func expect(_ marked: String, location: SourceLocation = #_sourceLocation) throws {
    try expectMentions(marked, kinds: ["country"], location: location)
  }

  @Test("other countries are found beside Việt Nam")
  func findsCountries() throws {
    try expect(
      "⟦country=Việt Nam:Việt Nam⟧ đứng thứ 86, ⟦country=Singapore:Singapore⟧ xếp thứ 12.")
    try expect("⟦country=Lào:Lào⟧ và ⟦country=Thái Lan:Thái Lan⟧ đi lên.")
    try expect("ở ⟦country=Mỹ:Mỹ⟧ và ⟦country=Thụy Sĩ:Thụy Sỹ⟧.")
  }

  @Test("common words, given names and parts of longer names are none")
  func passesOthers() throws {
    try expect("anh dũng, đức độ, pháp luật, tiếng Anh")
    try expect("Bà Nga và ông Đức họp ở Mỹ Tho.")
    try expect("Tỉnh Lào Cai dẫn đầu.")
  }
}
