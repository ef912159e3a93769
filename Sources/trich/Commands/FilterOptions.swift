internal import ArchiveReading
internal import ArgumentParser
internal import DocumentModel
internal import ExtractionRules

/// Which pages of the inputs are read; every command that reads pages takes these.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only pages whose address fits: * and ? as in a shell, else a part of it.")
  var url: [String] = []

  @Option(help: "Only pages of this media type, such as text/html or text/*.")
  var mime: [String] = []

  @Option(help: "Only pages fetched or published on this day or later, YYYY-MM-DD.")
  var since: String?

  @Flag(help: "Only Vietnamese pages that name an index; decided before a page is read.")
  var relevant = false

  func validate() throws {
    if let since, !Self.isDay(since) {
      throw ValidationError("--since must be a day such as 2021-06-25")
    }
  }

  private static func isDay(_ text: String) -> Bool {
    text.utf8.count == 10 && CalendarDay(iso: text) != nil
  }

  /// The filter; the index names of `book` count as well.
  func filter(book: RuleBook? = nil) -> PageFilter {
    var filter = PageFilter()
    filter.urls = url.map { URLPattern($0) }
    filter.mediaTypes = mime.map { $0.lowercased() }
    filter.since = since
    if relevant { filter.topic = TopicFilter(adding: book?.indexNames ?? []) }
    return filter
  }
}

extension RuleBook {
  /// The names of indices that the rules' own examples mark.
  fileprivate var indexNames: [String] {
    rules.filter { $0.mention == "entity.index" }.flatMap(\.examples).flatMap(\.texts)
      .compactMap { text in
        guard let start = text.firstIndex(of: "⟦"), let end = text.firstIndex(of: "⟧") else {
          return nil
        }
        return String(text[text.index(after: start)..<end])
      }
  }
}
