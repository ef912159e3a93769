internal import DocumentModel
internal import PageReading

/// Recognises front pages and lists, which hold no article: all their text is list or menu.
struct ListPageStage: CleaningStage {
  func callAsFunction(_ page: inout PageDraft) {
    guard isList(page) else { return }
    page.isList = true
    page.title = nil
    page.body = nil
    page.decisions(replacedBy: .list, "page.list")
  }

  private func isList(_ page: PageDraft) -> Bool {
    guard let body = page.body else { return !page.traits.isEmpty }
    let prose = body.filter { page.traits[$0].isProse && isInMain($0, page) }
    let weight = prose.reduce(0) { $0 + page.traits[$1].characters }
    let headlines = body.filter { isLinkedHeadline(page.traits[$0]) }
    if prose.isEmpty, headlines.count >= Self.manyEntries { return true }
    if hasStrongTitle(page) {
      return weight < Self.longestIntroduction && introducesList(page, body)
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

  /// Whether a short text without a date or author stands above a list of teasers.
  private func introducesList(_ page: PageDraft, _ body: ClosedRange<Int>) -> Bool {
    let declared = page.page.declared
    let isDated = (max(0, body.lowerBound - 4)...body.upperBound).contains {
      page.traits[$0].date != nil
    }
    let isSigned = declared.first(.articlePublished) ?? declared.first(.linkedDataPublished)
    guard !isDated, isSigned == nil else { return false }
    return entries(behind: body.upperBound, page) >= Self.manyEntries
  }

  /// How many linked headlines have a teaser or a date as next block or the one after it.
  private func entries(behind start: Int, _ page: PageDraft) -> Int {
    page.traits.indices.count { index in
      guard index >= start, isLinkedHeadline(page.traits[index]) else { return false }
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
