internal import DocumentModel
internal import PageReading

/// Recognises front pages and lists, which hold no article: all their text is list or menu.
///
/// An article without any text, such as one that only shows a document, keeps its headline.
struct ListPageStage: CleaningStage {
  func callAsFunction(_ page: inout PageDraft) {
    guard isList(page) else { return }
    page.title = nil
    page.body = nil
    if let title = bareHeadline(page) {
      page.reset()
      page.title = title
      page.decide(title, .title, "title.bare")
    } else {
      page.isList = true
      page.decisions(replacedBy: .list, "page.list")
    }
  }

  /// The headline of a page that declares itself an article of some day.
  private func bareHeadline(_ page: PageDraft) -> Int? {
    let declared = page.page.declared
    let isDated = declared.first(.articlePublished) ?? declared.first(.linkedDataPublished)
    guard declared.first(.pageType)?.lowercased() == "article", isDated != nil else { return nil }
    return page.traits.indices.first { index in
      let traits = page.traits[index]
      let isMarked =
        page.page.blocks[index].tag.isHeading || page.ownHints(index).contains(.title)
      return isMarked && traits.words >= 4 && !traits.isLinks
        && page.titles.agreement(with: traits.folded) >= 0.9
    }
  }

  private func isList(_ page: PageDraft) -> Bool {
    guard let body = page.body else { return !page.traits.isEmpty }
    let prose = body.filter { page.traits[$0].isProse && isInMain($0, page) }
    let weight = prose.reduce(0) { $0 + page.traits[$1].characters }
    let headlines = body.filter { isLinkedHeadline(page.traits[$0]) }
    if prose.isEmpty, body.count <= 2, isFrontPage(page) { return true }
    if prose.isEmpty, headlines.count >= Self.manyEntries { return true }
    if isAllHeadings(page, body) || isDatedEntries(page) { return true }
    if headlines.isEmpty, isLong(prose, body, page) { return false }
    if hasStrongTitle(page) {
      return weight < Self.longestIntroduction && prose.count <= Self.longestIntroductionCount
        && (introducesList(page, body) || standsBelowList(page, body))
    }
    if headlines.count >= max(2, prose.count) { return true }
    let isLinked = page.traits.count { isLinkedHeadline($0) } >= 10
    let isList = entries(behind: 0, page) >= Self.manyEntries
    let signs = [weight < 1_200 && page.traits.count > 10, isLinked, isFrontPage(page), isList]
    return signs.count { $0 } >= 2
  }

  /// So many linked headlines with a teaser or date below each are a list.
  private static let manyEntries = 5
  /// The text above a list, on its subject or an author, is shorter.
  private static let longestIntroduction = 600
  /// It has no more paragraphs than this.
  private static let longestIntroductionCount = 2

  /// Whether a short text without a date or author stands above a list of teasers.
  private func introducesList(_ page: PageDraft, _ body: ClosedRange<Int>) -> Bool {
    let declared = page.page.declared
    let isDated = (max(0, body.lowerBound - 4)...body.upperBound).contains {
      page.traits[$0].date != nil
    }
    let isSigned = declared.first(.articlePublished) ?? declared.first(.linkedDataPublished)
    guard !isDated, isSigned == nil, !endsBeforeOthers(body, page), !isArticleAddress(page) else {
      return false
    }
    return entries(behind: body.upperBound, page) >= Self.manyEntries
  }

  /// Whether the list behind the text is one of other articles: its heading says so.
  private func endsBeforeOthers(_ body: ClosedRange<Int>, _ page: PageDraft) -> Bool {
    page.traits[(body.upperBound + 1)...].prefix(Self.reachOfOthers).contains {
      $0.isSurelyChrome && $0.chrome?.kind == .related
    }
  }

  /// Such a heading stands at most so many blocks behind the text.
  private static let reachOfOthers = 6

  /// Whether the address ends like an article's: some words of a headline and a long number.
  private func isArticleAddress(_ page: PageDraft) -> Bool {
    guard let address = page.input.source.url ?? page.page.declared.first(.canonical),
      let name = address.utf8.split(separator: 0x2F).last
    else { return false }
    let parts = name.split { $0 == 0x2D || $0 == 0x2E }
    return parts.count >= 6
      && parts.contains { $0.count >= 4 && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// Whether a list stands between the headline and the text, a column's say.
  private func standsBelowList(_ page: PageDraft, _ body: ClosedRange<Int>) -> Bool {
    guard let title = page.title, title < body.lowerBound else { return false }
    let between = title..<body.lowerBound
    let headlines = between.count { isLinkedHeadline(page.traits[$0]) }
    let isAlone = body.count { page.traits[$0].isProse } <= 1
    return entries(between, page) >= Self.manyEntries
      || (isAlone && headlines >= 2 * Self.manyEntries)
  }

  /// Whether headings without any text below them make up the page, as on front pages whose
  /// headlines are no links.
  private func isAllHeadings(_ page: PageDraft, _ body: ClosedRange<Int>) -> Bool {
    if let title = page.title, page.titles.agreement(with: page.traits[title].folded) > 0.75 {
      return false
    }
    let headings = body.filter { page.page.blocks[$0].tag.isHeading && page.traits[$0].words >= 5 }
    let prose = body.count { page.traits[$0].isProse }
    return headings.count >= max(2 * Self.manyEntries, 3 * prose)
  }

  /// Whether headlines that are no links, each with its date below, make up the page.
  private func isDatedEntries(_ page: PageDraft) -> Bool {
    if let title = page.title, page.titles.agreement(with: page.traits[title].folded) > 0.75 {
      return false
    }
    let dated = page.traits.indices.dropLast().count { index in
      guard isInMain(index, page), !page.traits[index].isLinks else { return false }
      let (traits, next) = (page.traits[index], page.traits[index + 1])
      return traits.words >= 5 && traits.characters <= 200 && !traits.endsSentence
        && traits.date == nil && !traits.isSurelyChrome && next.date?.isWhole == true
    }
    return dated >= Self.manyEntries - 1
  }

  /// Whether the text is so long, and so rarely parted by headings, that no list has the like.
  private func isLong(_ prose: [Int], _ body: ClosedRange<Int>, _ page: PageDraft) -> Bool {
    let headings = body.count { page.page.blocks[$0].tag.isHeading }
    let weight = prose.reduce(0) { $0 + page.traits[$1].characters }
    return weight >= Self.longText && prose.count >= max(Self.manyEntries, 2 * headings)
  }

  /// The characters from which on text without a link to an article in it is one.
  private static let longText = 2_000

  private func entries(behind start: Int, _ page: PageDraft) -> Int {
    entries(start..<page.traits.count, page)
  }

  /// How many linked headlines have a teaser or a date as next block or the one after it.
  private func entries(_ range: Range<Int>, _ page: PageDraft) -> Int {
    range.count { index in
      guard isLinkedHeadline(page.traits[index]) else { return false }
      return page.traits[(index + 1)...].prefix(2).contains {
        !$0.isLinks && ($0.date != nil || ($0.words >= 12 && $0.functionShare >= 0.08))
      }
    }
  }

  /// Whether the page declares itself no article, or its address has no path.
  private func isFrontPage(_ page: PageDraft) -> Bool {
    if page.page.declared.first(.pageType)?.lowercased() == "website" { return true }
    let address = page.input.source.url ?? page.page.declared.first(.canonical)
    return address.map { $0.split(separator: "/").count <= 2 } ?? false
  }

  private func isInMain(_ index: Int, _ page: PageDraft) -> Bool {
    page.isInside(page.page.blocks[index].element, page.mainElement)
  }

  /// Whether the headline agrees with what the page declares, or is a heading and no link.
  private func hasStrongTitle(_ page: PageDraft) -> Bool {
    guard let title = page.title else { return false }
    let traits = page.traits[title]
    if page.titles.agreement(with: traits.folded) > 0.75, traits.words >= 4 { return true }
    let isHeading =
      page.page.blocks[title].tag.isHeading || page.ownHints(title).contains(.title)
      || traits.boldShare > 0.9
    return isHeading && traits.words >= 5 && !traits.isLinks
  }

  private func isLinkedHeadline(_ traits: BlockTraits) -> Bool {
    traits.linkShare > 0.8 && traits.words >= 5
  }
}

extension PageDraft {
  /// Decides every block the same, whatever was decided before.
  mutating func decisions(replacedBy role: Block.Role, _ rule: String) {
    reset()
    for index in traits.indices { decide(index, role, rule) }
  }
}
