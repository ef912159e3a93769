internal import DocumentModel
internal import VietnameseText
internal import WordLists

/// A day of the week as Vietnamese counts them: Monday is the second.
///
/// ```swift
/// CalendarDay(mentioned: "2021-06-25T09:00")?.dayOfWeek   // .friday
/// DayOfWeek(namedIn: "Thứ Sáu, ngày 25/6")                // .friday
/// ```
enum DayOfWeek: Int, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension CalendarDay {
  /// The day of the week.
  var dayOfWeek: DayOfWeek { DayOfWeek(rawValue: weekday) ?? .sunday }
}

extension DayOfWeek {
  private static let words = CheckWords.weekdays.numbers.compactMap { pair in
    DayOfWeek(rawValue: pair.number).map { (pair.word, $0) }
  }
  /// Letters of which every name of a day has one, and most dates none.
  private static let letters = CheckWords.weekdayLetters.words
  private static let dayNouns = CheckWords.dayNouns.words

  /// The first day of the week that `text` names, or `nil`.
  init?(namedIn text: String) {
    let lower = text.lowercased()
    guard Self.letters.contains(where: { lower.holds($0) }),
      let named = Self.words.first(where: { lower.holds($0.0) })
    else { return nil }
    self = named.1
  }

  /// The day of the week that `text` ends with, a comma, a bracket or "ngày" aside, or `nil`.
  init?(endOf text: String) {
    var rest = text.lowercased()[...]
    for word in Self.dayNouns + [""] {
      while let last = rest.last, " ,(-–\u{A0}".contains(last) { rest.removeLast() }
      if rest.hasSuffix(word) { rest.removeLast(word.count) }
    }
    guard let named = Self.words.first(where: { rest.hasSuffix($0.0) }) else { return nil }
    self = named.1
  }

  /// The name in English, for messages.
  var englishName: String { "\(self)".prefix(1).uppercased() + "\(self)".dropFirst() }

  /// The name as pages print it.
  var name: String {
    Self.words.first { $0.1 == self }?.0 ?? ""
  }
}
