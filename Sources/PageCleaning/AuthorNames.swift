internal import VietnameseText
internal import WordLists

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
    split(line, at: dateMarks).flatMap(alone)
  }

  /// The names of a line that holds nothing else, each of which reads as a person's.
  static func alone(_ line: String) -> [String] {
    let parts = split(withoutBrackets(line)).filter { !isAgency($0) }
    let names = parts.filter { isPerson($0) && NameSyllables.standard.isName($0) }
    return names.count == parts.count ? names : []
  }

  /// The names behind "bởi", as content systems print them: "Được gửi bởi Đỗ Lan vào 5/4/2021".
  static func behindBy(_ line: String) -> [String] {
    let folded = FoldedLine.lowered(line.utf8)
    guard folded.count == line.utf8.count,
      let end = folded.indices.lazy.compactMap({ end(of: folded, at: $0) }).first
    else { return [] }
    let tail = String(decoding: line.utf8.dropFirst(end), as: UTF8.self).prefix {
      !$0.isNumber && !",|(".contains($0)
    }
    let ends = CleaningWords.writtenOn.words.compactMap { tail.firstRange(of: $0)?.lowerBound }
    let name = String(tail[..<(ends.min() ?? tail.endIndex)]).trimmed(of: " .:-")
    return isPerson(name) && NameSyllables.standard.isName(name) ? [name] : []
  }

  /// Where the name begins, if the word before it stands at `start`.
  private static func end(of text: [UInt8], at start: Int) -> Int? {
    by.first { begins(text, $0, at: start) }.map { start + $0.count }
  }

  private static let by = CleaningWords.writtenBy.bytes

  /// The persons a page declares as authors; site and account names are none.
  static func persons(in value: String) -> [String] {
    split(withoutCue(withoutBrackets(value))).filter {
      isPerson($0) && NameSyllables.standard.isName($0)
    }
  }

  /// The names once each, comma-separated; `nil` for none.
  static func joined(_ names: [String]) -> String? {
    guard names.count > 1 else { return names.first }
    // Only a name that is written without marks may be another spelling of one with them.
    let isBare = names.contains { $0.utf8.allSatisfy { $0 < 0x80 } }
    var seen: Set<[UInt8]> = []
    let distinct = names.filter { name in
      let folded = LetterFolding.folded(Array(name.utf8))
      return seen.insert(isBare ? MarklessText.of(folded: folded) : folded).inserted
    }
    return distinct.isEmpty ? nil : distinct.prefix(6).joined(separator: ", ")
  }

  private static func split(_ text: String) -> [String] {
    split(text, at: marks)
  }

  /// What stands between a name and a date.
  private static let dateMarks = [" - ", " – ", "|", "•"].map { Array($0.utf8) }
  /// What stands between names.
  private static let marks =
    CleaningWords.namesJoined.bytes
    + [" - ", " – ", ",", ";", "/", "&", "|", "•"].map { Array($0.utf8) }

  private static func begins(_ text: [UInt8], _ mark: [UInt8], at start: Int) -> Bool {
    text[start] == mark[0] && text[start...].starts(with: mark)
  }

  /// The parts of a text between any of `marks`, without blanks and points at their ends.
  private static func split(_ text: String, at marks: [[UInt8]]) -> [String] {
    let bytes = Array(text.utf8)
    var parts: [String] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      if let mark = marks.first(where: { Self.begins(bytes, $0, at: index) }) {
        parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
        index += mark.count
        start = index
      } else {
        index += 1
      }
    }
    parts.append(String(decoding: bytes[start...], as: UTF8.self))
    return parts.map { $0.trimmed(of: " .:-\u{A0}") }.filter { !$0.isEmpty }
  }

  private static func withoutBrackets(_ line: String) -> String {
    let bytes = Array(line.utf8)
    guard let open = bytes.firstIndex(of: 0x28) else { return line }
    let kept = open > 0 ? Array(bytes[..<open]) : bytes.filter { $0 != 0x28 && $0 != 0x29 }
    return String(decoding: kept, as: UTF8.self)
  }

  private static let cues = CleaningWords.authorCues.words

  private static func withoutCue(_ text: String) -> String {
    let trimmed = text.trimmed(of: " ")
    let folded = FoldedLine.lowered(trimmed.utf8)
    let cue = cues.first { folded.starts(with: $0.utf8) }
    return cue.map { String(trimmed.dropFirst($0.count)) } ?? trimmed
  }

  /// Whether a text can be a person's name or pen name.
  private static func isPerson(_ name: String) -> Bool {
    let words = name.utf8.split(separator: 0x20)
    guard (1...5).contains(words.count), !name.unicodeScalars.dropFirst().isEmpty,
      LineShape.isNames(name.utf8)
    else {
      return false
    }
    let folded = FoldedLine.lowered(name.utf8)
    return !notNames.contains { begins(folded, $0, at: 0) } && !isAgency(name)
  }

  /// Whether it is an agency, or a desk of one: "VOV-Đông Bắc".
  private static func isAgency(_ name: String) -> Bool {
    let house = name.utf8.prefix { $0 != 0x2D && $0 != 0x2B }
    return agencies.contains(String(Substring(house)))
  }

  /// Agencies and roles that stand where names do.
  private static let agencies = Set(CleaningWords.agencies.words)

  private static let notNames = CleaningWords.notAuthors.bytes
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
    let marks = characters.unicodeScalars
    let tail = unicodeScalars.drop { marks.contains($0) }
    guard let last = tail.lastIndex(where: { !marks.contains($0) }) else { return "" }
    return String(tail[...last])
  }
}
