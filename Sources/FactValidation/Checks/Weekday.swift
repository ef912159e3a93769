public import DocumentModel
internal import VietnameseText

/// Finds dates whose weekday is not the one printed with them or right before them.
///
/// Error where the page prints the year; warning where the year had to be resolved, because then
/// that may be what is wrong.
public struct Weekday: Check {
  /// The check's id.
  public let id = "weekday"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "A weekday printed with a date is the weekday of that date."

  /// A check of weekdays.
  public init() {}

  /// A finding for each weekday that is not its date's.
  public func findings(in document: Document, knowing reference: ReferenceData) -> [Finding] {
    document.mentions.indices.compactMap { index in
      let mention = document.mentions[index]
      guard case .date(let iso) = mention.value, let day = CalendarDay(mentioned: iso),
        let named = document.weekday(printedWith: mention.span), named != day.dayOfWeek
      else { return nil }
      let message =
        "\(iso.prefix(10)) is a \(day.dayOfWeek.name), not a \(named.name); "
        + "either the weekday or the date is wrong"
      let isYearPrinted = document.text.string(in: mention.span).contains(String(day.year))
      return finding(isYearPrinted ? .error : .warning, message, mention: index, in: document)
        .with(expected: day.dayOfWeek.name, found: named.name)
    }
  }
}

extension Document {
  /// "Chủ nhật, ngày " takes this many bytes at most.
  private static let longestLead = 28

  /// The weekday inside `date` or at the end of what stands before it on its line.
  fileprivate func weekday(printedWith date: Span) -> DayOfWeek? {
    let range = date.range.clamped(to: 0..<text.count)
    let first = max(0, range.lowerBound - Self.longestLead)
    let line = text.utf8[first..<range.lowerBound].lastIndex(of: UInt8(ascii: "\n"))
    let lead = Span(line.map { $0 + 1 } ?? first, range.lowerBound)
    // Every name of a weekday has a letter outside ASCII, and hardly any other date has.
    guard text.utf8[lead.start..<range.upperBound].contains(where: { $0 >= 0x80 }) else {
      return nil
    }
    if let named = DayOfWeek(namedIn: text.string(in: date)) { return named }
    return hasRank(in: lead) ? nil : DayOfWeek(endOf: text.string(in: lead))
  }

  /// Whether "thứ hai" in `lead` is a place in a ranking.
  private func hasRank(in lead: Span) -> Bool {
    mentions.contains { mention in
      if case .rank = mention.value { mention.span.overlaps(lead) } else { false }
    }
  }
}
