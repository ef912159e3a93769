public import DocumentModel
public import ReferenceData
internal import VietnameseText
internal import WordLists

/// Points at days that the article tells as past though they lie behind its publication.
///
/// Never an error: such a day shows a misprint, or a date resolved to the wrong year. Plans and
/// deadlines are days to come and stay unmentioned: a sentence must say "đã" or "vừa", or begin
/// with its day as reports do, and must not speak of what is to come.
public struct EventAfterPublication: Check {
  /// The check's id.
  public let id = "event_after_publication"
  /// The worst severity it gives.
  public let severity = Finding.Severity.warning
  /// It reads the text.
  public let needsText = true
  /// What it looks for.
  public let sentence = "A day told as past is no later than the day of publication."
  /// When it speaks and how loudly.
  public let documentation = """
    Plans and deadlines are days to come and stay unmentioned: a sentence must say "đã" or "vừa", or
    begin with its day as reports do, and must not speak of what is to come. A warning where the date
    is printed with its year; otherwise the year was resolved, which may be what is wrong.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .warning, "Ngày ⟦25/06/2022⟧, Bộ Nội vụ đã công bố PAR INDEX 2020.", published: "2021-06-26"),
    CheckExample(
      silentOn: "Từ ngày 01/07/2025, cả nước sẽ có 34 tỉnh, thành phố.", published: "2025-06-12"),
  ]

  /// A check of days.
  public init() {}

  /// A finding for each later day, once.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    guard let published = document.metadata.published.flatMap(CalendarDay.init(mentioned:)) else {
      return []
    }
    var seen: Set<CalendarDay> = []
    return document.mentions.indices.compactMap { index in
      let mention = document.mentions[index]
      guard case .date(let iso) = mention.value, let day = CalendarDay(mentioned: iso),
        day > published, document.isInArticle(mention.span),
        Sentence(around: mention.span, in: document).isToldAsPast, seen.insert(day).inserted
      else { return nil }
      let message =
        "\(iso.prefix(10)) is told as past but lies after the publication of the page; "
        + "check the date and its year"
      let isYearPrinted = document.text.string(in: mention.span).contains(String(day.year))
      var finding = finding(isYearPrinted ? .warning : .info, message, mention: index, in: document)
      // A year that is not printed was resolved, which is then what is likely wrong.
      if !isYearPrinted { finding.kind = .reading }
      return
        finding
        .with(expected: "no later than \(published.iso)", found: String(iso.prefix(10)))
    }
  }
}

/// The sentence around a date.
private struct Sentence {
  private static let past = CheckWords.told.words
  private static let future = CheckWords.ahead.words
  /// A sentence that begins with its day has at most this much before it: "Chiều ngày ".
  private static let openingLength = 16

  private let words: String
  private let isOpenedByDate: Bool

  init(around span: Span, in document: Document) {
    let sentence = document.sentence(around: span)
    words = " " + document.text.string(in: sentence).lowercased()
    // The day and place of a programme stand in brackets of their own.
    isOpenedByDate =
      span.start - sentence.start <= Self.openingLength && !words.hasPrefix(" (")
  }

  /// Whether it reports something that has happened.
  var isToldAsPast: Bool {
    guard !Self.future.contains(where: { words.holds(" \($0) ") }) else { return false }
    return isOpenedByDate || Self.past.contains { words.holds(" \($0) ") }
  }
}
