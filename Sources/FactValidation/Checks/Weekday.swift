public import DocumentModel
public import ReferenceData
internal import VietnameseText
internal import WordLists

/// Finds dates whose weekday is not the one printed with them or right before them.
///
/// Error where the page prints the year; warning where the year had to be resolved, because then
/// that may be what is wrong.
public struct Weekday: Check {
  /// The check's id.
  public let id = "weekday"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// It reads the text.
  public let needsText = true
  /// What it looks for.
  public let sentence = "A weekday printed with a date is the weekday of that date."
  /// When it speaks and how loudly.
  public let documentation = """
    An error where the page prints the year; a warning where the year had to be resolved, because then
    that may be what is wrong. "Thứ hai" as a place in a ranking is no weekday.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error, "Thứ Hai, ngày ⟦25/06/2021⟧, Bộ Nội vụ công bố PAR INDEX 2020.",
      published: "2021-06-26"),
    CheckExample(
      silentOn: "Thứ Sáu, ngày 25/06/2021, Bộ Nội vụ công bố PAR INDEX 2020.",
      published: "2021-06-26"),
  ]

  /// A check of weekdays.
  public init() {}

  /// A finding for each weekday that is not its date's, at the weekday and its date.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    document.mentions.indices.compactMap { index in
      let mention = document.mentions[index]
      guard case .date(let iso) = mention.value, let day = CalendarDay(mentioned: iso),
        let (named, start) = document.weekday(printedWith: mention.span), named != day.dayOfWeek
      else { return nil }
      let message =
        "\(iso.prefix(10)) is a \(day.dayOfWeek.englishName), not a \(named.englishName); "
        + "either the weekday or the date is wrong"
      let isYearPrinted = document.text.string(in: mention.span).contains(String(day.year))
      var finding = finding(
        isYearPrinted ? .error : .warning, message, mention: index, in: document)
      finding.span = Span(start, mention.span.end)
      return finding.with(expected: day.dayOfWeek.name, found: named.name)
    }
  }
}

extension Document {
  /// "Chủ nhật, ngày " takes this many bytes at most.
  private static let longestLead = 28
  /// Words before a weekday that no place in a ranking has before it.
  private static let dayWords = CheckWords.timesOfDay.words

  /// The weekday inside `date` or at the end of what stands before it on its line, and where it
  /// begins.
  fileprivate func weekday(printedWith date: Span) -> (DayOfWeek, Int)? {
    let range = date.range.clamped(to: 0..<text.count)
    let first = max(0, range.lowerBound - Self.longestLead)
    let line = text.utf8[first..<range.lowerBound].lastIndex(of: UInt8(ascii: "\n"))
    let start = text.utf8[first...].firstIndex { $0 & 0xC0 != 0x80 } ?? first
    let lead = Span(line.map { $0 + 1 } ?? start, range.lowerBound)
    // Every name of a weekday has a letter outside ASCII, and hardly any other date has.
    guard text.utf8[lead.start..<range.upperBound].contains(where: { $0 >= 0x80 }) else {
      return nil
    }
    if let named = DayOfWeek(namedIn: text.string(in: date)) { return (named, date.start) }
    let words = text.string(in: lead)
    guard let named = DayOfWeek(endOf: words) else { return nil }
    let lower = words.lowercased()
    let heads = CheckWords.weekdayHeads.words + CheckWords.sundayHeads.words
    let name = heads.lazy.compactMap { lower.firstRange(of: $0) }.first
    let offset = name.map { lower[..<$0.lowerBound].utf8.count } ?? 0
    return hasRank(in: lead) && !isDay(words) ? nil : (named, lead.start + offset)
  }

  /// Whether words that end with a weekday mean one: "Thứ Hai", "chiều thứ hai".
  private func isDay(_ words: String) -> Bool {
    let lower = words.lowercased()
    return CheckWords.weekdayHeads.words.contains { head in
      words.holds(head.prefix(1).uppercased() + head.dropFirst())
        || Self.dayWords.contains { lower.holds($0 + " " + head) }
    }
  }

  /// Whether "thứ hai" in `lead` is a place in a ranking.
  private func hasRank(in lead: Span) -> Bool {
    mentions.contains { mention in
      if case .rank = mention.value { mention.span.overlaps(lead) } else { false }
    }
  }
}
