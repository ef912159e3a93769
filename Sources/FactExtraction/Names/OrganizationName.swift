internal import ReferenceData
internal import VietnameseText

/// Writes an organization's name in full.
///
/// Abbreviations of the head and of known words are spelt out, an abbreviation in brackets goes,
/// and the name begins with a capital: "BCĐ CCHC của Bộ LĐTBXH" becomes "Ban Chỉ đạo Cải cách
/// hành chính của Bộ Lao động - Thương binh và Xã hội".
enum OrganizationName {
  static func canonical(
    of range: Range<Int>, in text: AnalyzedText, gazetteer: Gazetteer, hasHead: Bool = true
  ) -> String {
    var parts: [String] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if text.word(at) == "(" {
        at = closing(from: at, in: text) + 1
      } else if at > range.lowerBound || !hasHead,
        let unit = unit(at, range, text, gazetteer)
      {
        parts.append(unit.name)
        at = unit.end
      } else {
        parts.append(written(at, text))
        at += 1
      }
    }
    return capitalised(joined(parts))
  }

  /// The words of `range` with abbreviations spelt out, without a capital in front.
  static func written(
    _ range: Range<Int>, in text: AnalyzedText, gazetteer: Gazetteer
  ) -> String {
    guard !range.isEmpty else { return "" }
    let name = canonical(of: range, in: text, gazetteer: gazetteer, hasHead: false)
    return text.tokens[range.lowerBound].isCapitalised
      ? name : name.prefix(1).lowercased() + name.dropFirst()
  }

  private static func closing(from at: Int, in text: AnalyzedText) -> Int {
    var end = at
    while end < text.tokens.count, text.word(end) != ")" { end += 1 }
    return end
  }

  private static func unit(
    _ at: Int, _ range: Range<Int>, _ text: AnalyzedText, _ gazetteer: Gazetteer
  ) -> (name: String, end: Int)? {
    guard
      let match = gazetteer.match(at: at, ids: text.ids, tokens: text.tokens, text: text.text),
      match.tokens.upperBound <= range.upperBound, let unit = match.units.first,
      unit.kind == .ministry || isCity(unit, at, text)
    else { return nil }
    let name = unit.kind == .province ? "Thành phố " + unit.name : unit.name
    return (name, match.tokens.upperBound)
  }

  /// "TP HCM" stands for the whole name of the city, its "TP" being part of the spelling.
  private static func isCity(_ unit: AdministrativeUnit, _ at: Int, _ text: AnalyzedText) -> Bool {
    unit.kind == .province && text.word(at).hasPrefix("tp")
  }

  private static let expansions = [
    "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "BCĐ": "Ban Chỉ đạo",
    "CCHC": "Cải cách hành chính", "MTTQ": "Mặt trận Tổ quốc",
    "UBMTTQ": "Ủy ban Mặt trận Tổ quốc", "TP": "thành phố", "Tp": "thành phố",
    "VKSND": "Viện kiểm sát nhân dân", "TAND": "Tòa án nhân dân", "BHXH": "Bảo hiểm xã hội",
    "KHCN": "Khoa học và Công nghệ", "TT&TT": "Thông tin và Truyền thông",
    "CNTT": "Công nghệ thông tin", "TTHC": "thủ tục hành chính", "GD": "Giáo dục",
    "ĐT": "Đào tạo", "UBTVQH": "Ủy ban Thường vụ Quốc hội", "ĐBQH": "đại biểu Quốc hội",
    "THPT": "trung học phổ thông", "THCS": "trung học cơ sở", "CLB": "Câu lạc bộ",
    "BQL": "Ban Quản lý", "KCN": "khu công nghiệp", "KKT": "khu kinh tế", "VP": "Văn phòng",
    "CĐS": "Chuyển đổi số", "KBNN": "Kho bạc Nhà nước", "HTX": "Hợp tác xã",
    "PCTN": "phòng, chống tham nhũng",
    "Uỷ": "Ủy", "uỷ": "ủy", "VN": "Việt Nam",
  ]

  private static func written(_ at: Int, _ text: AnalyzedText) -> String {
    let word = text.string(text.tokens[at].span)
    return expansions[word] ?? (word == "." ? "" : word)
  }

  static func joined(_ parts: [String]) -> String {
    let name = parts.filter { !$0.isEmpty }.joined(separator: " ")
    guard name.utf8.contains(where: { "&,".utf8.contains($0) }) else { return name }
    return name.replacing(" & ", with: " và ").replacing(" ,", with: ",")
  }

  private static func capitalised(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }
}
