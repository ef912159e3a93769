internal import DocumentModel
internal import PageReading
internal import WordLists

/// Decides the lines of a scraped text before its first paragraph: headline, date, byline, menus.
struct TextHeadStage: CleaningStage {
  /// The headline is looked for among so many lines before the first paragraph.
  private static let reach = 8

  func callAsFunction(_ page: inout PageDraft) {
    let outline = TextOutline(page.traits)
    page.body = outline.body
    guard let body = outline.body, body.lowerBound > 0 else { return }
    page.title = headline(page, before: body.lowerBound)
    page.body = cut(body, page)
    decideTitle(&page)
    decideDates(&page, before: body.lowerBound)
    for index in 0..<body.lowerBound where page.isOpen(index) {
      decide(index, &page, isPage: outline.isPage)
    }
  }

  private func headline(_ page: PageDraft, before start: Int) -> Int? {
    let lines = (0..<start).reversed().lazy.filter { !LineShape.isRow(page.bytes($0)) }
    return lines.prefix(Self.reach).first { isHeadline(page.traits[$0]) }
  }

  /// The body up to where the headline comes again with text glued on, for a share button.
  private func cut(_ body: ClosedRange<Int>, _ page: PageDraft) -> ClosedRange<Int> {
    let copy = body.dropFirst().first { TitleCopy.isGlued($0, page) }
    return copy.map { body.lowerBound...($0 - 1) } ?? body
  }

  private func isHeadline(_ traits: BlockTraits) -> Bool {
    traits.words >= 4 && traits.characters <= 300 && traits.chrome.map { $0.isRisky } ?? true
      && traits.date.map { !$0.isWhole && $0.rest.count > 30 } ?? true && !traits.isFileName
  }

  /// A headline may fill the first two lines of a text that begins with it.
  private func decideTitle(_ page: inout PageDraft) {
    guard let title = page.title else { return }
    page.decide(title, .title, "title.before-text")
    if title == 1, isHeadline(page.traits[0]), !page.traits[0].endsSentence {
      page.decide(0, .title, "title.two-lines")
    }
  }

  /// The date lines next to the headline; a clock further up is none.
  private func decideDates(_ page: inout PageDraft, before start: Int) {
    let title = page.title ?? start
    for index in title..<start where isDate(page.traits[index]) {
      let names = AuthorNames.besideDate(page.string(index))
      page.decide(index, names.isEmpty ? .date : .byline, "date.below-headline")
    }
    if title > 0, isDate(page.traits[title - 1]), !PageClock.isOther(title - 1, page, before: start)
    {
      page.decide(title - 1, .date, "date.above-headline")
    }
  }

  private func isDate(_ traits: BlockTraits) -> Bool {
    guard let date = traits.date else { return false }
    return traits.characters <= 90 && date.rest.count <= 40
  }

  private func decide(_ index: Int, _ page: inout PageDraft, isPage: Bool) {
    let traits = page.traits[index]
    let isAbove = page.title.map { index < $0 } ?? false
    if traits.isFileName {
      page.decide(index, .image, "chrome.file-name")
    } else if traits.isSurelyChrome {
      page.decide(index, ChromeRole.of(traits, []), "chrome.lexicon")
    } else if traits.date?.isWhole == true {
      page.decide(index, isPage ? .meta : .date, "date.page-clock")
    } else if isAbove, isPage {
      page.decide(index, .nav, "chrome.above-headline")
    } else if traits.chrome?.kind == .byline {
      page.decide(index, .byline, "byline.words")
    } else {
      page.decide(index, .subheading, "content.below-headline")
    }
  }
}

/// The headline's text at the start of a longer line.
enum TitleCopy {
  /// Whether a line begins with the headline and goes on.
  static func isGlued(_ index: Int, _ page: PageDraft) -> Bool {
    guard let title = page.title, index > title else { return false }
    let headline = page.traits[title].folded
    let line = FoldedLine.fold(page.bytes(index).prefix(headline.count + 16))
    return headline.count >= 30 && line.starts(with: headline)
  }
}

/// The day on which a page was fetched, printed at its top.
enum PageClock {
  /// Whether the path from the home page stands between a date line and the headline: the article
  /// begins below it.
  static func isAbovePath(_ index: Int, _ page: PageDraft, before title: Int) -> Bool {
    (index + 1..<max(title, index + 1)).contains { line in
      homes.contains { page.traits[line].folded.starts(with: $0) }
    }
  }

  private static let homes = CleaningWords.homes.bytes

  /// Whether a date line above the headline names another day than the one below it.
  static func isOther(_ index: Int, _ page: PageDraft, before start: Int) -> Bool {
    let title = page.title ?? index
    let below = (title..<max(start, title)).first { below in
      let role = page.decisions[below]?.role
      return (role == .date || role == .byline) && page.traits[below].date != nil
    }
    guard let date = below.flatMap({ page.traits[$0].date }) else { return false }
    return date.iso.prefix(10) != page.traits[index].date?.iso.prefix(10) ?? ""
  }
}
