/// Names of persons in bylines and author declarations.
///
/// ```swift
/// AuthorNames.names(in: "Tin, ảnh: Hạnh Châu")        // ["Hạnh Châu"]
/// AuthorNames.names(in: "LÊ NAM - THU HÀ")            // ["LÊ NAM", "THU HÀ"]
/// AuthorNames.persons(in: "congthongtin.gov.vn")      // []
/// ```
enum AuthorNames {
  /// The names of a byline; cues such as "Tác giả:" and remarks in brackets are left out.
  static func names(in line: String) -> [String] {
    let bare = withoutBrackets(line)
    let text = bare.split(separator: ":", maxSplits: 1).last.map(String.init) ?? bare
    return split(withoutCue(text)).filter(isPerson)
  }

  /// The names behind a date on one line: "25/06/2021 | Hạnh Châu".
  static func behindDate(_ line: String) -> [String] {
    guard let bar = line.lastIndex(where: { "|-•".contains($0) }) else { return [] }
    let tail = line[line.index(after: bar)...].trimmingPrefix { $0 == " " }
    let words = tail.split(separator: " ")
    guard (2...4).contains(words.count), LineShape.isNames(tail.utf8) else { return [] }
    return [String(tail)].filter { hasSurname($0) }
  }

  /// The names behind "bởi", as content systems print them: "Được gửi bởi Đỗ Lan vào 5/4/2021".
  static func behindBy(_ line: String) -> [String] {
    guard let cue = line.lowercased().firstRange(of: "bởi ") else { return [] }
    let count = line.lowercased().distance(from: line.startIndex, to: cue.upperBound)
    let tail = line.dropFirst(count).prefix { !$0.isNumber && !",|(".contains($0) }
    let name = tail.components(parting: " vào").trimmed(of: " .:-")
    return isPerson(name) && hasSurname(name) ? [name] : []
  }

  /// The persons a page declares as authors; site and account names are none.
  static func persons(in value: String) -> [String] {
    split(withoutCue(withoutBrackets(value))).filter { isPerson($0) && hasSurname($0) }
  }

  /// The names once each, comma-separated; `nil` for none.
  static func joined(_ names: [String]) -> String? {
    var seen: Set<String> = []
    let distinct = names.filter { seen.insert($0.lowercased()).inserted }
    return distinct.isEmpty ? nil : distinct.prefix(6).joined(separator: ", ")
  }

  private static func split(_ text: String) -> [String] {
    text.replacing(" và ", with: ",").replacing(" - ", with: ",").replacing(" – ", with: ",")
      .split { ",;/&|".contains($0) }
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
    return !notNames.contains { name.lowercased().hasPrefix($0) }
  }

  private static let notNames = [
    "cổng", "báo", "tạp chí", "ban ", "sở", "bộ ", "ubnd", "trung tâm", "admin", "website",
    "văn phòng", "phòng", "tin", "ảnh", "nguồn", "trang", "đài", "công ty", "copy", "tác giả",
    "theo", "vụ ", "cục ", "tổng cục", "quản trị", "biên tập", "tỉnh", "thành phố",
    "ủy ban", "uỷ ban", "viện", "trường", "huyện", "quận", "đảng", "thông tấn", "truyền hình",
    "online", "http", "www",
  ]

  /// Whether a declared author reads as a Vietnamese person: two to five words, not all ASCII.
  private static func hasSurname(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count >= 2 && !name.utf8.allSatisfy { $0 < 0x80 } && !name.contains(".")
  }
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
