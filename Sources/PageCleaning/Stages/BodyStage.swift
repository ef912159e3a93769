internal import DocumentModel
internal import PageReading

/// Decides the blocks between the first and the last paragraph of the article.
struct BodyStage: CleaningStage {
  func callAsFunction(_ page: inout PageDraft) {
    guard let body = page.body else { return }
    let isNamedCaption = !Self.areCaptions(body, page)
    for index in body where page.isOpen(index) {
      let (role, rule) = decision(index, page, isNamedCaption)
      page.decide(index, role, rule)
    }
  }

  /// Whether half of the running text lies in elements named like captions, so that the name means
  /// nothing.
  private static func areCaptions(_ body: ClosedRange<Int>, _ page: PageDraft) -> Bool {
    let prose = body.filter { page.traits[$0].isProse }
    let named = prose.count { page.hints($0, below: page.mainElement).contains(.caption) }
    return named * 2 > prose.count
  }

  private func decision(
    _ index: Int, _ page: PageDraft, _ isNamedCaption: Bool
  ) -> (Block.Role, String) {
    let traits = page.traits[index]
    let hints = page.hints(index, below: page.mainElement)
    guard page.isInside(page.page.blocks[index].element, page.mainElement) else {
      return (ChromeRole.of(traits, hints), "chrome.outside-main")
    }
    if traits.isFileName { return (.image, "chrome.file-name") }
    if page.boxes.isChrome(page.page.blocks[index].element) {
      return (ChromeRole.of(traits, hints), "chrome.box")
    }
    if repeatsTitle(traits, page) { return (.meta, "title.copy") }
    if traits.isSurelyChrome, !traits.isProse, !opensSection(index, page) {
      return (ChromeRole.of(traits, hints), "chrome.lexicon")
    }
    let named = isNamedCaption || !traits.isProse ? hints : hints.subtracting(.caption)
    if isCaption(index, page, named) { return (.caption, "caption.class") }
    if !hints.isDisjoint(with: ContainerScores.chromeHints), !isText(traits, hints) {
      return (ChromeRole.of(traits, hints), "chrome.class")
    }
    if isTeaser(index, page) { return (.related, "related.teaser") }
    if page.isData(index) { return (.table, "table.cell") }
    if traits.isLinks, traits.characters < 300 { return (.related, "content.link-density") }
    if isSignature(index, page) { return (.byline, "byline.persons") }
    return text(index, page, traits, hints)
  }

  /// Whether a heading that could stand in a menu has a paragraph below it: "Dịch vụ công?".
  private func opensSection(_ index: Int, _ page: PageDraft) -> Bool {
    guard page.traits[index].chrome?.kind == .nav, page.page.blocks[index].tag.isHeading,
      index + 1 < page.traits.count
    else { return false }
    return page.traits[index + 1].isProse && !page.traits[index].isLinks
  }

  /// Whether a block of names ends the article: only comments and the like stand below it.
  private func isSignature(_ index: Int, _ page: PageDraft) -> Bool {
    guard index + 1 < page.traits.count, page.page.blocks[index].cell == nil else { return false }
    let next = page.traits[index + 1]
    let isLast =
      next.isSurelyChrome || next.isLinks
      || page.boxes.isChrome(page.page.blocks[index + 1].element)
    return isLast && page.page.blocks[index].tag != .li && Signature.isPersons(page, index)
  }

  /// Whether a block stands with a linked headline before it in a box of their own.
  private func isTeaser(_ index: Int, _ page: PageDraft) -> Bool {
    guard index > 0, page.traits[index - 1].linkShare > 0.8, page.traits[index - 1].words >= 5
    else { return false }
    let box = page.box(around: index)
    return box > page.mainElement && page.boxes.isSmall(box)
      && page.isInside(page.page.blocks[index - 1].element, box)
  }

  private func repeatsTitle(_ traits: BlockTraits, _ page: PageDraft) -> Bool {
    guard let title = page.title, traits.words >= 5 else { return false }
    return traits.folded == page.traits[title].folded
  }

  /// Running text whose hint is a weak one stays.
  private func isText(_ traits: BlockTraits, _ hints: ClassHint) -> Bool {
    let strong: ClassHint = [.related, .comment, .hidden, .popup, .advertisement, .footer]
    return traits.isProse && hints.isDisjoint(with: strong)
  }

  private func isCaption(_ index: Int, _ page: PageDraft, _ hints: ClassHint) -> Bool {
    page.isWithin(index, below: page.mainElement, \.isFigure)
      || (hints.contains(.caption) && page.traits[index].characters < 400)
      || page.traits[index].chrome?.kind == .caption && page.traits[index].chrome?.isRisky == false
      || page.traits[index].isCredited
  }

  private func text(
    _ index: Int, _ page: PageDraft, _ traits: BlockTraits, _ hints: ClassHint
  ) -> (Block.Role, String) {
    if hints.contains(.author), traits.characters <= 80, !page.isQuoted(index) {
      return (.byline, "byline.class")
    }
    if hints.contains(.date), traits.date != nil, traits.characters <= 60 {
      return (.date, "date.class")
    }
    let isHeading = page.page.blocks[index].tag.isHeading
    if let date = traits.date, date.isWhole, traits.characters <= 40, !isHeading || date.hour != nil
    {
      return (.date, "date.line")
    }
    if isHeading {
      let isLead = index == page.body?.lowerBound && traits.isProse
      return isLead ? (.lead, "lead.heading") : (.subheading, "content.heading")
    }
    if traits.boldShare > 0.9, traits.characters < 160, !traits.endsSentence {
      return (.subheading, "content.bold-line")
    }
    return (.body, traits.isProse ? "content.prose" : "content.between-prose")
  }
}
