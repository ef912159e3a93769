/// Names of persons in bylines and author declarations.
///
/// ```swift
/// AuthorNames.names(in: "Tin, ảnh: Hạnh Châu")        // ["Hạnh Châu"]
/// AuthorNames.names(in: "LÊ NAM - THU HÀ")            // ["LÊ NAM", "THU HÀ"]
/// AuthorNames.names(in: "(TTXVN/Vietnam+)")           // []
/// AuthorNames.persons(in: "congthongtin.gov.vn")      // []
/// ```
enum AuthorNames {
  /// The names of a byline; cues such as "Tác giả:" and remarks in brackets are left out.
  static func names(in line: String) -> [String] {
    let bare = withoutBrackets(line)
    let text = bare.split(separator: ":", maxSplits: 1).last.map(String.init) ?? bare
    return split(withoutCue(text)).filter(isPerson)
  }

  /// The names beside a date on one line: "25/06/2021 | Hạnh Châu", "Lê Nam - Thứ tư, 19/04/2023".
  ///
  /// A comma parts no name from a date, but the place where a letter was written.
  static func besideDate(_ line: String) -> [String] {
    line.replacing(" - ", with: "|").replacing(" – ", with: "|").split { "|•".contains($0) }
      .flatMap { alone(String($0)) }
  }

  /// The names of a line that holds nothing else, each of which reads as a person's.
  static func alone(_ line: String) -> [String] {
    let parts = split(withoutBrackets(line)).filter { !isAgency($0) }
    let names = parts.filter { isPerson($0) && NameSyllables.standard.isName($0) }
    return names.count == parts.count ? names : []
  }

  /// The names behind "bởi", as content systems print them: "Được gửi bởi Đỗ Lan vào 5/4/2021".
  static func behindBy(_ line: String) -> [String] {
    guard let cue = line.lowercased().firstRange(of: "bởi ") else { return [] }
    let count = line.lowercased().distance(from: line.startIndex, to: cue.upperBound)
    let tail = line.dropFirst(count).prefix { !$0.isNumber && !",|(".contains($0) }
    let name = tail.components(parting: " vào").trimmed(of: " .:-")
    return isPerson(name) && NameSyllables.standard.isName(name) ? [name] : []
  }

  /// The persons a page declares as authors; site and account names are none.
  static func persons(in value: String) -> [String] {
    split(withoutCue(withoutBrackets(value))).filter {
      isPerson($0) && NameSyllables.standard.isName($0)
    }
  }

  /// The names once each, comma-separated; `nil` for none.
  static func joined(_ names: [String]) -> String? {
    var seen: Set<String> = []
    let distinct = names.filter { seen.insert($0.lowercased()).inserted }
    return distinct.isEmpty ? nil : distinct.prefix(6).joined(separator: ", ")
  }

  private static func split(_ text: String) -> [String] {
    text.replacing(" và ", with: ",").replacing(" - ", with: ",").replacing(" – ", with: ",")
      .split { ",;/&|•".contains($0) }
      .map { String($0).trimmed(of: " .:-\u{A0}") }
  }

  private static func withoutBrackets(_ line: String) -> String {
    guard let open = line.firstIndex(of: "("), open > line.startIndex else {
      return line.filter { $0 != "(" && $0 != ")" }
    }
    return String(line[..<open])
  }

  private static let cues = [
    "theo ", "bài, ảnh ", "bài ", "by ", "tác giả ", "nhóm pv ", "pv ",
    "viết bởi ", "đăng bởi ", "được viết bởi ", "người đăng ", "written by ",
  ]

  private static func withoutCue(_ text: String) -> String {
    let trimmed = text.trimmed(of: " ")
    let cue = cues.first { trimmed.lowercased().hasPrefix($0) }
    return cue.map { String(trimmed.dropFirst($0.count)) } ?? trimmed
  }

  /// Whether a text can be a person's name or pen name.
  private static func isPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (1...5).contains(words.count), name.count >= 2, LineShape.isNames(name.utf8) else {
      return false
    }
    return !notNames.contains { name.lowercased().hasPrefix($0) } && !isAgency(name)
  }

  /// Whether it is an agency, or a desk of one: "VOV-Đông Bắc".
  private static func isAgency(_ name: String) -> Bool {
    agencies.contains(String(name.prefix { $0 != "-" && $0 != "+" }))
  }

  /// Agencies and roles that stand where names do.
  private static let agencies: Set = [
    "TTXVN", "VOV", "VGP", "VTV", "TTX", "PV", "CTV", "BTV", "BBT", "BT", "TPO", "TTO", "NLĐO",
    "P.V", "PV.", "ST", "TH", "Vietnam", "VietnamPlus", "Reuters", "AFP", "AP", "Admin",
  ]

  private static let notNames = [
    "cổng", "báo", "tạp chí", "ban ", "sở", "bộ ", "ubnd", "trung tâm", "admin", "website",
    "văn phòng", "phòng", "tin", "ảnh", "nguồn", "trang", "đài", "công ty", "copy", "tác giả",
    "theo", "vụ ", "cục ", "tổng cục", "quản trị", "biên tập", "tỉnh", "thành phố",
    "ủy ban", "uỷ ban", "viện", "trường", "huyện", "quận", "đảng", "thông tấn", "truyền hình",
    "online", "http", "www", "vov", "ttxvn", "người lao động", "tuổi trẻ", "thanh niên", "dân trí",
    "tiền phong", "nhân dân", "đại đoàn kết", "công an", "quân đội", "việt nam", "hà nội", "super",
    "phóng viên", "nhóm", "administrator", "by", "sài gòn", "thông tin", "đăng", "xem", "đọc",
  ]
}

extension Substring {
  /// The text before `mark`, or all of it.
  fileprivate func components(parting mark: String) -> String {
    firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? String(self)
  }
}

extension String {
  /// The text without any of `characters` at its ends.
  func trimmed(of characters: String) -> String {
    let tail = drop { characters.contains($0) }
    let kept = tail.reversed().drop { characters.contains($0) }.reversed()
    return String(kept)
  }
}
