import TestSupport
import Testing

@Suite("All names of a text")
struct NameFinderTests {
  @Test("an organization takes in the province of its name, a ministry stays a ministry")
  func prefersTheLonger() throws {
    try expectMentions(
      "⟦organization:Sở Tài chính tỉnh Phú Yên⟧ báo cáo ⟦ministry:Bộ Tài chính⟧.",
      kinds: ["organization", "ministry", "province", "person"])
  }

  @Test(
    "indices are known by their names and abbreviations",
    arguments: [
      ("PAR INDEX", "PAR_INDEX"), ("Par-Index", "PAR_INDEX"), ("Chỉ số CCHC", "PAR_INDEX"),
      ("chỉ số cải cách hành chính", "PAR_INDEX"), ("SIPAS", "SIPAS"), ("PCI", "PCI"),
      ("PAPI", "PAPI"), ("chỉ số năng lực cạnh tranh cấp tỉnh", "PCI"), ("PGI", "PGI"),
      ("DTI", "DTI"), ("ICT Index", "ICT_INDEX"), ("GII", "GII"), ("EGDI", "EGDI"),
    ])
  func findsIndices(_ written: String, _ id: String) throws {
    try expectMentions("Kết quả ⟦index=\(id):\(written)⟧ vừa được công bố.", kinds: ["index"])
  }

  @Test("documents are named by their bare number, and their figures are no values")
  func findsDocuments() throws {
    try expectMentions(
      "Theo ⟦legal_document=68/NQ-CP:Nghị quyết số 68/NQ-CP⟧ về PAR INDEX, các tỉnh phải báo cáo.",
      kinds: ["rank", "count", "percent", "score", "legal_document"])
  }
}
