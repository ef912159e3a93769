internal import VietnameseText

/// The ways a unit's name is written beyond those listed in the reference data.
enum SpellingVariants {
  /// All spellings of a unit, without those too short to be trusted in running text.
  static func all(of entry: UnitDirectory.Entry) -> [String] {
    let listed = entry.spellings.filter { isTrusted($0, entry.unit) }
    let joined = listed.flatMap(withoutMarks)
    return listed + joined + shortMinistry(entry.unit) + city(entry.unit)
  }

  /// A key that is equal for spellings that differ in case, spaces or tone-mark style alone.
  static func key(_ spelling: String) -> String {
    let letters = LetterFolding.folded(Array(spelling.utf8)).filter { $0 != 0x20 }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Two- and three-letter codes suit table cells only; in running text they are other words.
  private static func isTrusted(_ spelling: String, _ unit: AdministrativeUnit) -> Bool {
    switch unit.kind {
    case .province:
      spelling == unit.name ? unit.name != "Hồ Chí Minh" : spelling.count > 3 || spelling == "HCM"
    case .ministry: spelling.count > 3
    default: spelling.count > 1
    }
  }

  /// "Lao động - Thương binh" is written with a comma, or with nothing, for the dash.
  private static func withoutMarks(_ spelling: String) -> [String] {
    var variants: [String] = []
    if spelling.holds(" - ") {
      variants += [", ", " ", " và "].map { spelling.with($0, for: " - ") }
    }
    if spelling.holds(", ") {
      variants += [" - ", " "].map { spelling.with($0, for: ", ") }
    }
    let plain = [spelling] + variants
    variants += plain.filter { $0.holds(" và ") }.flatMap { text in
      [" & ", ", ", " ", " - ", "-"].map { text.with($0, for: " và ") }
    }
    return variants
  }

  /// The city whose bare name is first of all a person's.
  private static func city(_ unit: AdministrativeUnit) -> [String] {
    unit.kind == .province && unit.name == "Hồ Chí Minh" ? ["Thành phố Hồ Chí Minh"] : []
  }

  /// "Bộ Giao thông" for "Bộ Giao thông vận tải": the first field of a ministry's name.
  private static func shortMinistry(_ unit: AdministrativeUnit) -> [String] {
    guard unit.kind == .ministry, unit.name.hasPrefix("Bộ ") else { return [] }
    for mark in [" và ", " - ", ",", " vận tải"] {
      guard let cut = unit.name.firstRange(of: mark) else { continue }
      let short = String(unit.name[..<cut.lowerBound])
      let first = [" - ", ","].compactMap { short.firstRange(of: $0)?.lowerBound }.min()
      return [first.map { String(short[..<$0]) } ?? short]
    }
    return []
  }

  /// The initials behind "Bộ" of an abbreviation, without marks: "Bộ LĐ-TB&XH" gives "LĐTBXH".
  static func ministryInitials(_ spelling: String) -> String? {
    guard spelling.hasPrefix("Bộ ") else { return nil }
    let rest = String(spelling.dropFirst(3)).with("", for: " và ")
      .filter { !"&-,. –".contains($0) }
    guard !rest.isEmpty, rest.allSatisfy(\.isUppercase) else { return nil }
    return rest
  }

  /// How the capitals of the text must meet this spelling.
  static func caseRule(_ spelling: String, _ kind: AdministrativeUnit.Kind) -> Gazetteer.CaseRule {
    let words = spelling.split(whereSeparator: { " -.".contains($0) })
    if words.allSatisfy({ $0.allSatisfy { $0.isUppercase || !$0.isLetter } }) { return .exact }
    switch kind {
    case .province: return spelling.contains("HCM") ? .exact : .capitals
    case .region: return spelling.hasPrefix("miền") ? .any : .someCapital
    case .organization, .country: return words.count > 2 ? .capitalInFront : .exact
    case .ministry, .agency, .department: return .capitalInFront
    case .district, .commune: return .capitals
    }
  }
}

extension String {
  /// This text with `new` wherever `old` stands.
  fileprivate func with(_ new: String, for old: String) -> String {
    let (bytes, old) = (Array(utf8), Array(old.utf8))
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at...].starts(with: old) {
        result += new.utf8
        at += old.count
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
