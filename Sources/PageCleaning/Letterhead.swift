internal import WordLists

/// The head of letters and decisions: number, motto, kind of document, subject.
///
/// ```swift
/// Letterhead.isPart(Array("số: 12/qđ-snv".utf8))                  // true
/// Letterhead.isSubject(Array("về việc công bố kết quả".utf8))     // true
/// ```
enum Letterhead {
  /// Whether a folded line is a number, a motto or the bare kind of a document, and no headline.
  static func isPart(_ folded: [UInt8]) -> Bool {
    if numbers.contains(where: { folded.starts(with: $0) }) {
      return folded.count <= 60 && folded.contains(UInt8(ascii: "/"))
    }
    guard folded.count <= 60 else { return false }
    return mottos.contains { folded.starts(with: $0) } || kinds.contains(folded)
      || !folded.contains { $0 >= 0x80 || (0x61...0x7A).contains($0) }
  }

  /// Whether a folded line says what a document is about.
  static func isSubject(_ folded: [UInt8]) -> Bool { subjects.contains { folded.starts(with: $0) } }

  /// Whether a folded line is the place and day of a letter: "lào cai, ngày 20 tháng 4 năm 2023".
  static func isDateLine(_ folded: [UInt8]) -> Bool {
    guard let comma = folded.firstIndex(of: UInt8(ascii: ",")), comma <= 40 else { return false }
    let rest = folded[(comma + 1)...].drop { $0 == 0x20 }
    return days.contains { rest.starts(with: $0) }
  }

  private static let days = CleaningWords.letterDays.bytes
  private static let numbers = CleaningWords.letterNumbers.bytes
  private static let mottos = CleaningWords.mottos.bytes
  private static let kinds = Set(CleaningWords.letterKinds.bytes)
  private static let subjects = CleaningWords.letterSubjects.bytes
}
