public import DocumentModel
internal import VietnameseText

/// Finds dates whose weekday is not the one printed beside them.
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
      // Every name of a weekday has a letter outside ASCII, and hardly any other date has.
      guard case .date(let iso) = mention.value,
        document.hasLetterOutsideASCII(in: mention.span),
        let day = CalendarDay(iso: iso)
      else { return nil }
      let text = document.text.string(in: mention.span)
      guard let named = CalendarDay.Weekday(namedIn: text), named != day.weekday else {
        return nil
      }
      let message =
        "\(iso.prefix(10)) is a \(day.weekday.name), not a \(named.name); "
        + "either the weekday or the date is wrong"
      let severity = text.contains(String(day.year)) ? Finding.Severity.error : .warning
      return finding(severity, message, mention: index, in: document)
        .with(expected: day.weekday.name, found: named.name)
    }
  }
}

extension Document {
  fileprivate func hasLetterOutsideASCII(in span: Span) -> Bool {
    text.utf8[span.range.clamped(to: 0..<text.count)].contains { $0 >= 0x80 }
  }
}
