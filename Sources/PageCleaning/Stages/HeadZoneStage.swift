internal import DocumentModel
internal import PageReading

/// Decides the blocks around the headline: date and author lines, standfirst, and the rest.
struct HeadZoneStage: CleaningStage {
  /// So many blocks before the headline may hold the date line.
  private static let reach = 4

  func callAsFunction(_ page: inout PageDraft) {
    guard let body = page.body else { return }
    let title = page.title.map { min($0, body.lowerBound) } ?? body.lowerBound
    if let title = page.title, title < body.lowerBound {
      for index in (title + 1)..<body.lowerBound { decideBelow(index, &page) }
    }
    for index in max(0, title - Self.reach)..<title {
      decideAbove(index, title: title, before: body.lowerBound, &page)
    }
  }

  /// Above the headline only a date line with nothing between them but short lines counts.
  private func decideAbove(
    _ index: Int, title: Int, before start: Int, _ page: inout PageDraft
  ) {
    let traits = page.traits[index]
    guard let date = traits.date, traits.characters <= 60, !traits.isLinks,
      mayDate(index, date, page)
    else { return }
    let hints = page.hints(index, below: -1)
    guard
      date.isWhole || (date.rest.count <= 12 && hints.contains(.date))
        || Letterhead.isDateLine(traits.folded)
    else { return }
    let isInHeader = hints.contains(.header) && !hints.contains(.content) && date.hour == nil
    let isBeside = index + 1 == title && !page.page.declared.hasDate
    let isClock =
      (isInHeader && !isBeside) || PageClock.isOther(index, page, before: start)
      || PageClock.isAbovePath(index, page, before: title)
    if !isClock, page.isOpen(index) { page.decide(index, .date, "date.above-headline") }
  }

  private func decideBelow(_ index: Int, _ page: inout PageDraft) {
    let traits = page.traits[index]
    let own = page.ownHints(index)
    let around = page.hints(index, below: page.mainElement)
    if let date = traits.date, traits.characters <= 80, date.rest.count <= 40,
      mayDate(index, date, page)
    {
      page.decide(index, .date, "date.below-headline")
    } else if traits.chrome?.kind == .byline, traits.chrome?.isRisky == false {
      page.decide(index, Signature.role(of: traits.folded), "byline.words")
    } else if Signature.isPersons(page, index), !page.isData(index) {
      page.decide(index, .byline, "byline.persons")
    } else if traits.isSurelyChrome || traits.isLinks && !own.contains(.author) {
      page.decide(index, ChromeRole.of(traits, own), "chrome.head-zone")
    } else if own.contains(.author), traits.characters <= 80 {
      page.decide(index, .byline, "byline.class")
    } else if opensSection(index, page, around) {
      page.decide(index, .subheading, "content.heading")
    } else if isLead(traits, page.closeHints(index), around) {
      page.decide(index, .lead, "lead.below-headline")
    } else if page.isWithin(index, \.isFigure) || own.contains(.caption) {
      page.decide(index, .caption, "caption.class")
    } else if opensText(index, page, around) {
      page.decide(index, .body, "content.before-prose")
    } else {
      page.decide(index, ChromeRole.of(traits, around), "chrome.head-zone")
    }
  }

  /// Whether a date has a reason to be the article's: it is no cell of data, no heading of a part,
  /// no deadline.
  private func mayDate(_ index: Int, _ date: DateLine, _ page: PageDraft) -> Bool {
    if page.isData(index) || date.label == .other { return false }
    return !page.page.blocks[index].tag.isHeading || date.hour != nil || date.label != nil
      || page.ownHints(index).contains(.date)
  }

  /// A short line in the same box as the first paragraph, such as an address to the reader.
  private func opensText(_ index: Int, _ page: PageDraft, _ around: ClassHint) -> Bool {
    guard let body = page.body, page.box(around: index) == page.box(around: body.lowerBound) else {
      return false
    }
    let traits = page.traits[index]
    return (traits.words >= 4 || traits.endsSentence) && traits.chrome == nil
      && page.page.blocks[index].tag == .p
      && around.isDisjoint(with: ContainerScores.chromeHints)
  }

  /// A heading between the standfirst and the first long paragraph.
  private func opensSection(_ index: Int, _ page: PageDraft, _ around: ClassHint) -> Bool {
    let block = page.page.blocks[index]
    return block.tag.isHeading && page.has(.lead) && page.isInside(block.element, page.mainElement)
      && !page.ownHints(index).contains(.lead)
      && around.isDisjoint(with: ContainerScores.chromeHints)
  }

  private func isLead(_ traits: BlockTraits, _ own: ClassHint, _ around: ClassHint) -> Bool {
    if own.contains(.lead), traits.words >= 6 { return true }
    guard around.isDisjoint(with: ContainerScores.chromeHints) else { return false }
    return traits.isProse || (traits.words >= 12 && traits.functionShare >= 0.1)
      || (traits.words >= 6 && traits.endsSentence && traits.chrome == nil)
  }
}

/// The chrome role that a block's words and hints speak for.
enum ChromeRole {
  static func of(_ traits: BlockTraits, _ hints: ClassHint) -> Block.Role {
    if traits.isFileName { return .image }
    if let kind = traits.chrome?.kind, traits.chrome?.isRisky == false { return role(of: kind) }
    if hints.contains(.comment) { return .comment }
    if hints.contains(.advertisement) { return .advertisement }
    if hints.contains(.footer) { return .footer }
    if hints.contains(.related) { return .related }
    if !hints.isDisjoint(with: [.counter, .tools, .tags, .popup]) { return .meta }
    return traits.isLinks && traits.words >= 6 ? .related : .nav
  }

  static func role(of kind: ChromeLexicon.Kind) -> Block.Role {
    switch kind {
    case .skipLink, .nav, .search, .print, .share, .fontSize, .audio, .error: .nav
    case .permission, .counter, .rating, .dateStamp, .attachment, .endMark, .byline: .meta
    case .related: .related
    case .comment: .comment
    case .footer, .cookie: .footer
    case .ads: .advertisement
    case .caption: .image
    }
  }
}

extension DeclaredMetadata {
  /// Whether the page declares when its article was published.
  fileprivate var hasDate: Bool {
    let keys: [Key] = [.linkedDataPublished, .articlePublished, .metaPublished, .timeElement]
    return keys.contains { first($0) != nil }
  }
}
