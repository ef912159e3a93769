internal import DocumentModel
internal import PageReading

/// Fills in title, date, author, site and lead from the blocks and from what the page declares.
struct MetadataStage: CleaningStage {
  func callAsFunction(_ page: inout PageDraft) {
    page.metadata = PageMetadata()
    let properties = page.isList ? nil : DocumentProperties(page)
    if let subject = properties?.title, isBareTitle(page) {
      set(\.title, "table", page.string(subject), &page)
    }
    setTitle(&page)
    setPublished(&page)
    if let day = properties?.published {
      set(\.published, "table", page.traits[day].date?.iso, &page)
    }
    if !page.isList { setAuthor(&page) }
    set(\.site, "meta:og:site_name", page.page.declared.first(.siteName), &page)
    setLead(&page)
  }

  private func set(
    _ field: WritableKeyPath<PageMetadata, String?>, _ origin: String, _ value: String?,
    _ page: inout PageDraft
  ) {
    guard page.metadata[keyPath: field] == nil, let value, !value.isEmpty else { return }
    page.metadata[keyPath: field] = value
    page.metadata.origins[Self.name(of: field)] = origin
  }

  /// Whether the printed headline is but a number or the name of a section: "Chi tiết văn bản".
  private func isBareTitle(_ page: PageDraft) -> Bool {
    guard let title = page.title else { return true }
    let traits = page.traits[title]
    return traits.words <= 5 || Letterhead.isPart(traits.folded)
  }

  private static func name(of field: WritableKeyPath<PageMetadata, String?>) -> String {
    switch field {
    case \.title: "title"
    case \.published: "published"
    case \.author: "author"
    case \.site: "site"
    default: "lead"
    }
  }

  private func setTitle(_ page: inout PageDraft) {
    guard !page.isList else { return }
    let titles = page.decisions.indices.filter { page.decisions[$0]?.role == .title }
    let printed = titles.map { page.string($0) }.joined(separator: " ")
    set(\.title, "line", printed, &page)
    guard page.metadata.title == nil else { return }
    let site = SiteSuffix(page.page.declared.all(.siteName))
    let declared = page.page.declared
    set(\.title, "meta:og:title", declared.first(.openGraphTitle).map(site.removed), &page)
    set(\.title, "title", declared.first(.documentTitle).map(site.removed), &page)
  }

  private func setPublished(_ page: inout PageDraft) {
    set(\.published, "input", page.input.published, &page)
    guard !page.isList else { return }
    let declared = PublicationDate.declared(page)
    let printed = PublicationDate.printed(page, near: declared.first?.1)
    let timed = declared.first { isMorePrecise($0.1, than: printed) }
    set(\.published, timed?.0 ?? "line", timed?.1 ?? printed, &page)
    for (origin, value) in declared { set(\.published, origin, value, &page) }
    set(\.published, "url", page.input.source.url.flatMap(DeclaredDate.inAddress), &page)
  }

  /// Whether a declared moment gives the time of the printed day.
  private func isMorePrecise(_ declared: String, than printed: String?) -> Bool {
    guard let printed, printed.utf8.count == 10 else { return false }
    return declared.hasPrefix(printed) && declared.utf8.count > 10
  }

  private func setAuthor(_ page: inout PageDraft) {
    let lines = page.decisions.indices.filter {
      page.decisions[$0]?.role == .byline && page.decisions[$0]?.rule != Signature.signerRule
    }
    let dated = page.decisions.indices.filter { page.decisions[$0]?.role == .date }
    let signed = (lines + dated).flatMap { AuthorNames.behindBy(page.string($0)) }
    set(\.author, "line", AuthorNames.joined(signed), &page)
    let names = lines.flatMap { AuthorNames.names(in: page.string($0)) }
    set(\.author, "line", AuthorNames.joined(names), &page)
    guard page.metadata.author == nil else { return }
    let besideDate = dated.flatMap { AuthorNames.besideDate(page.string($0)) }
    set(\.author, "line", AuthorNames.joined(besideDate), &page)
    for key in [DeclaredMetadata.Key.linkedDataAuthor, .articleAuthor, .metaAuthor] {
      let names = page.page.declared.all(key).flatMap { AuthorNames.persons(in: $0) }
      set(\.author, key.rawValue, AuthorNames.joined(names), &page)
    }
  }

  private func setLead(_ page: inout PageDraft) {
    let lead = page.decisions.indices.first { page.decisions[$0]?.role == .lead }
    let body = page.decisions.indices.first { page.decisions[$0]?.role == .body }
    set(\.lead, "line", (lead ?? body).map { page.string($0) }, &page)
  }
}
