import ReferenceData
import Testing

@Suite("Index resolver")
struct IndexResolverTests {
  private let resolver = IndexResolver.bundled

  @Test(
    "ids, names and abbreviations in any spelling",
    arguments: [
      ("par_index", "PAR_INDEX"), ("par-index", "PAR_INDEX"), ("parindex", "PAR_INDEX"),
      ("PAR", "PAR_INDEX"), ("chi so cchc", "PAR_INDEX"),
      ("chỉ số cải cách hành chính", "PAR_INDEX"), ("Cai cach hanh chinh", "PAR_INDEX"),
      ("sipas", "SIPAS"), ("CHỈ SỐ HÀI LÒNG", "SIPAS"), ("pci", "PCI"), ("Chỉ số PCI", "PCI"),
      ("nang luc canh tranh cap tinh", "PCI"), ("papi", "PAPI"), ("PAPI index", "PAPI"),
      ("chuyen doi so", "DTI"), ("vietnam ict-index", "ICT_INDEX"), ("ict", "ICT_INDEX"),
      ("chỉ số xanh", "PGI"), ("gii", "GII"), ("Đổi mới sáng tạo toàn cầu", "GII"),
      ("global innovation", "GII"), ("EGDI", "EGDI"), ("ddci", "DDCI"),
    ])
  func resolves(text: String, id: String) { #expect(resolver.resolve(text).thing?.id == id) }

  @Test("what is no index is none, with what comes near")
  func refuses() {
    #expect(resolver.resolve("").thing == nil && resolver.resolve("chỉ số").thing == nil)
    let answer = resolver.resolve("PCX")
    #expect(
      answer.doubt(about: "PCX", calling: \.id) == "nothing is known as \"PCX\"; did you mean PCI?")
    #expect(resolver.resolve("chứng khoán").thing == nil)
  }

  @Test("components by name and letters, of their own index only")
  func components() {
    #expect(resolver.component("cqs", of: "DTI").thing == "Chính quyền số")
    #expect(resolver.component("KTS", of: "DTI").thing == "Kinh tế số")
    #expect(resolver.component("xa hoi so", of: "DTI").thing == "Xã hội số")
    #expect(resolver.component("gia nhap thi truong", of: "PCI").thing == "Gia nhập thị trường")
    #expect(resolver.component("Chi phí TG", of: "PCI").thing == "Chi phí thời gian")
    #expect(resolver.component("cqs", of: "PCI").thing == nil)
  }
}
