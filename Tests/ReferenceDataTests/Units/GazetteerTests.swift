import ReferenceData
import Testing
import VietnameseText

@Suite("Gazetteer")
struct GazetteerTests {
  private static let bundled: (gazetteer: Gazetteer, words: WordTable) = {
    var words = WordTable()
    let gazetteer = Gazetteer(.bundled, words: &words)
    return (gazetteer, words)
  }()

  /// The names found in a text from left to right, each as its words and its first unit.
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    let ids = Self.bundled.words.ids(of: tokens, in: LetterFolding.folded(bytes))
    var names: [String] = []
    var at = 0
    while at < tokens.count {
      let match = Self.bundled.gazetteer.match(at: at, ids: ids, tokens: tokens, text: bytes)
      if let match { names.append(match.units[0].name) }
      at = match?.tokens.upperBound ?? at + 1
    }
    return names
  }

  @Test(
    "ministries are known by their abbreviations, however these are parted",
    arguments: [
      ("Bộ LĐ-TB&XH", "Bộ Lao động - Thương binh và Xã hội"),
      ("Bộ LĐTBXH", "Bộ Lao động - Thương binh và Xã hội"),
      ("Bộ LĐ, TB và XH", "Bộ Lao động - Thương binh và Xã hội"),
      ("Bộ NN và PTNT", "Bộ Nông nghiệp và Phát triển nông thôn"),
      ("Bộ NN&PTNT", "Bộ Nông nghiệp và Phát triển nông thôn"),
      ("Bộ GD&ĐT", "Bộ Giáo dục và Đào tạo"), ("Bộ GDĐT", "Bộ Giáo dục và Đào tạo"),
      ("Bộ KH&ĐT", "Bộ Kế hoạch và Đầu tư"), ("Bộ TN-MT", "Bộ Tài nguyên và Môi trường"),
      ("Bộ VH-TT&DL", "Bộ Văn hóa, Thể thao và Du lịch"), ("Bộ GTVT", "Bộ Giao thông vận tải"),
      ("Bộ TT&TT", "Bộ Thông tin và Truyền thông"), ("Bộ KHCN", "Bộ Khoa học và Công nghệ"),
    ])
  func knowsInitials(_ written: String, _ name: String) {
    #expect(found("Tại \(written) sáng nay") == [name])
  }

  @Test(
    "the city in the south is known in all its spellings",
    arguments: [
      "TP.HCM", "TP HCM", "TP. HCM", "TPHCM", "Tp.HCM", "TP.Hồ Chí Minh", "TP. Hồ Chí Minh",
      "Thành phố Hồ Chí Minh", "thành phố Hồ Chí Minh", "TP Hồ Chí Minh",
    ])
  func knowsTheCity(_ written: String) {
    #expect(found("ở \(written) năm ấy") == ["Hồ Chí Minh"])
  }

  @Test("a person of the city's name is no city")
  func keepsThePersonApart() {
    #expect(found("tư tưởng Hồ Chí Minh") == [])
  }

  @Test("a word that only sounds like a province is none")
  func needsCapitals() {
    #expect(found("yêu chuộng hòa bình") == [])
    #expect(found("tỉnh Hòa Bình") == ["Hòa Bình"])
    #expect(found("TỈNH HÒA BÌNH") == ["Hòa Bình"])
    #expect(found("đời sống an giang hồ") == [])
    #expect(found("thái bình thịnh trị") == [])
    #expect(found("Hoà Bình và Hải dương") == ["Hòa Bình"])
  }

  @Test("both places of the tone mark and any dash are one name")
  func foldsSpellings() {
    #expect(found("Khánh Hoà, Thanh Hoá") == ["Khánh Hòa", "Thanh Hóa"])
    #expect(found("Bà Rịa – Vũng Tàu") == ["Bà Rịa - Vũng Tàu"])
    #expect(found("Bà Rịa-Vũng Tàu") == ["Bà Rịa - Vũng Tàu"])
    #expect(found("Bắc Cạn") == ["Bắc Kạn"])
  }

  @Test("ministries need no capitals beyond the first words")
  func readsMinistries() {
    #expect(found("Bộ nội vụ") == ["Bộ Nội vụ"])
    #expect(found("BỘ TƯ PHÁP") == ["Bộ Tư pháp"])
    #expect(found("bộ tư pháp") == [])
    #expect(found("Ngân hàng Nhà nước Việt Nam") == ["Ngân hàng Nhà nước Việt Nam"])
  }

  @Test("regions are known by name and abbreviation")
  func knowsRegions() {
    #expect(found("vùng ĐBSCL") == ["Đồng bằng sông Cửu Long"])
    #expect(found("Tây Nguyên") == ["Tây Nguyên"])
  }

  @Test("the longest name wins")
  func takesTheLongest() {
    #expect(found("Quảng Nam, Quảng Ngãi") == ["Quảng Nam", "Quảng Ngãi"])
    #expect(
      found("Bộ Văn hóa, Thể thao và Du lịch, Bộ Y tế") == [
        "Bộ Văn hóa, Thể thao và Du lịch", "Bộ Y tế",
      ])
  }

  @Test("all official names are found as they stand")
  func findsOfficialNames() {
    for entry in UnitDirectory.bundled.units where entry.unit.kind != .organization {
      guard entry.unit.name != "Hồ Chí Minh" else { continue }
      #expect(found(entry.unit.name) == [entry.unit.name])
    }
  }

  @Test("a name of two times carries both units")
  func carriesAllUnits() {
    let bytes = Array("Cao Bằng".utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    let ids = Self.bundled.words.ids(of: tokens, in: LetterFolding.folded(bytes))
    let match = Self.bundled.gazetteer.match(at: 0, ids: ids, tokens: tokens, text: bytes)
    #expect(match?.units.map(\.validFrom) == ["2008-08-01", "2025-07-01"])
  }
}
