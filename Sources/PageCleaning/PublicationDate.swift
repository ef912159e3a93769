internal import DocumentModel
internal import PageReading

/// Finds the day of publication among the dates of a page: each needs a reason to be it.
///
/// A date in a heading or a table, of a deadline, an event or a change of the page is none; that of a
/// change only where the page gives no other.
enum PublicationDate {
  /// The dates that the page declares outside its text, the most trusted first, by their origins.
  static func declared(_ page: PageDraft) -> [(String, String)] {
    keys.compactMap { key in
      value(of: key, page).map { (key.rawValue, $0) }
    }
  }

  private static let keys: [DeclaredMetadata.Key] = [
    .linkedDataPublished, .articlePublished, .metaPublished, .timeElement,
  ]

  private static func value(of key: DeclaredMetadata.Key, _ page: PageDraft) -> String? {
    page.page.declared.values.lazy.filter { $0.key == key && isOfHead($0, page) }
      .compactMap { DeclaredDate.iso($0.text) }.first
  }

  /// Whether an element with a date stands where articles have theirs; those outside the visible text
  /// belong to the page in any case.
  private static func isOfHead(_ value: DeclaredMetadata.Value, _ page: PageDraft) -> Bool {
    guard value.key == .timeElement, let block = value.block, let body = page.body else {
      return true
    }
    if page.traits.indices.contains(block), page.traits[block].date?.label == .other {
      return false
    }
    let start = max(0, min(page.title ?? body.lowerBound, body.lowerBound) - reach)
    return (start...body.lowerBound + 2).contains(block)
      || (body.upperBound...body.upperBound + reach).contains(block)
  }

  /// So many blocks before the headline or behind the text a date is looked for.
  private static let reach = 6

  /// The date line of the day that the page declares, else the first one below the headline that
  /// speaks of publication, of nothing, or of a change; one of a change only if nothing is declared.
  static func printed(_ page: PageDraft, near declared: String?) -> String? {
    let lines = page.decisions.indices.filter { isReasonable($0, page) }
    if let declared {
      let agreeing = lines.first { page.traits[$0].date?.iso.prefix(10) == declared.prefix(10) }
      if let agreeing { return page.traits[agreeing].date?.iso }
    }
    let labels: [DateLabel?] = [.published, nil, .updated]
    for label in labels {
      let fitting = lines.filter {
        self.label($0, page) == label && (label != .updated || mayStand($0, page, for: declared))
      }
      let below = fitting.first { $0 > page.title ?? -1 } ?? fitting.first
      if let below { return page.traits[below].date?.iso }
    }
    return nil
  }

  /// Whether the day of a change tells more of publication than what is declared: no page changes
  /// before it is published.
  private static func mayStand(_ index: Int, _ page: PageDraft, for declared: String?) -> Bool {
    guard let declared, let day = page.traits[index].date?.iso.prefix(10) else { return true }
    return day < declared.prefix(10)
  }

  /// What the line or the names of its elements say of its date.
  private static func label(_ index: Int, _ page: PageDraft) -> DateLabel? {
    if let label = page.traits[index].date?.label { return label }
    let hints = page.closeHints(index)
    if hints.contains(.published) { return .published }
    return hints.contains(.modified) || isChange(index, page) ? .updated : nil
  }

  /// Whether the page declares the line's day as that of a change.
  private static func isChange(_ index: Int, _ page: PageDraft) -> Bool {
    guard let day = page.traits[index].date?.iso.prefix(10) else { return false }
    let declared = page.page.declared
    let changed = declared.all(.modified).compactMap { DeclaredDate.iso($0)?.prefix(10) }
    return changed.contains(day)
  }

  /// Whether a line that was decided to be a date may be the day of publication.
  private static func isReasonable(_ index: Int, _ page: PageDraft) -> Bool {
    guard let decision = page.decisions[index], decision.role == .date || decision.role == .byline,
      let date = page.traits[index].date, date.label != .other
    else { return false }
    guard decision.rule == "date.line", let body = page.body else { return true }
    // A date between paragraphs is the article's own next to its beginning or its end.
    return index <= body.lowerBound + 1 || index >= body.upperBound || date.label == .published
      || date.hour != nil && index <= body.lowerBound + 4
  }
}
