public import DocumentModel
internal import VietnameseText

/// Points at days of the article that lie behind its publication.
///
/// Only ever `info`: a plan or a deadline is a day to come. A day that is told as past shows a
/// misprint, or a date resolved to the wrong year.
public struct EventAfterPublication: Check {
  /// The check's id.
  public let id = "event_after_publication"
  /// The worst severity it gives.
  public let severity = Finding.Severity.info
  /// What it looks for.
  public let sentence = "A day in the article is no later than the day of publication."

  /// A check of days.
  public init() {}

  /// A finding for each later day, once.
  public func findings(in document: Document, knowing reference: ReferenceData) -> [Finding] {
    guard let published = document.metadata.published.flatMap(CalendarDay.init(iso:)) else {
      return []
    }
    var seen: Set<CalendarDay> = []
    return document.mentions.indices.compactMap { index in
      let mention = document.mentions[index]
      guard case .date(let iso) = mention.value, let day = CalendarDay(iso: iso),
        day > published, document.isInArticle(mention.span), seen.insert(day).inserted
      else { return nil }
      let message =
        "\(iso.prefix(10)) lies after the publication of the page; "
        + "check the year if the text tells it as past"
      return finding(.info, message, mention: index, in: document)
        .with(expected: "no later than \(published.iso)", found: String(iso.prefix(10)))
    }
  }
}

extension CalendarDay {
  /// The day in ISO 8601.
  fileprivate var iso: String {
    [year, month, day].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-")
  }
}
