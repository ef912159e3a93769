internal import DocumentModel
internal import PageReading

/// Recognises front pages and lists, which hold no article: all their text is list or menu.
struct ListPageStage: CleaningStage {
  func callAsFunction(_ page: PageDraft) -> PageDraft {
    guard isList(page) else { return page }
    var page = page
    page.isList = true
    page.title = nil
    page.body = nil
    page.decisions(replacedBy: .list, "page.list")
    return page
  }

  private func isList(_ page: PageDraft) -> Bool {
    guard let body = page.body else { return !page.traits.isEmpty }
    let prose = body.filter { page.traits[$0].isProse && isInMain($0, page) }
    let weight = prose.reduce(0) { $0 + page.traits[$1].characters }
    if hasStrongTitle(page) { return false }
    let headlines = body.filter { isLinkedHeadline(page.traits[$0]) }
    if headlines.count >= max(2, prose.count) { return true }
    let isLinked = page.traits.count { isLinkedHeadline($0) } >= 10
    let signs = [weight < 1_200 && page.traits.count > 10, isLinked, isFrontPage(page)]
    return signs.count { $0 } >= 2
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
    let declared = DeclaredTitles(page.page.declared)
    if declared.agreement(with: traits.folded) > 0.75, traits.words >= 4 { return true }
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
