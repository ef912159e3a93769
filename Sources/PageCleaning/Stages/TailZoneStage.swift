internal import DocumentModel
internal import PageReading
internal import WordLists

/// Decides the blocks behind the last paragraph: closing lines, author, source, and the rest.
struct TailZoneStage: CleaningStage {
  /// Author and source stand at most so many blocks behind the text.
  private static let reach = 8

  func callAsFunction(_ page: inout PageDraft) {
    guard let body = page.body else { return }
    var isOver = false
    var isNext = true
    for index in (body.upperBound + 1)..<max(page.traits.count, body.upperBound + 1)
    where !page.traits[index].isCode {
      let distance = index - body.upperBound
      let isNear = distance <= Self.reach
      let isInside = page.isInside(page.page.blocks[index].element, page.mainElement)
      if isInside, !isOver, page.isData(index) {
        page.decide(index, .table, "table.cell")
        continue
      }
      if isNear, decideSignature(index, &page, isNext: isNext) {
        isNext = true
        continue
      }
      isNext = false
      isOver =
        isOver || !isInside || isEnd(index, page)
        || page.boxes.isChrome(page.page.blocks[index].element)
      if !isOver, page.isOpen(index) { decideRemainder(index, &page) }
    }
  }

  /// Whether the article ends before this block for good.
  private func isEnd(_ index: Int, _ page: PageDraft) -> Bool {
    let traits = page.traits[index]
    let hints = page.hints(index, below: page.mainElement)
    return traits.isSurelyChrome || traits.isLinks
      || !hints.isDisjoint(with: ContainerScores.chromeHints)
      || traits.date == nil && traits.words >= 6
        && page.isWithin(index, below: page.mainElement, isAround)
  }

  /// Whether an element stands around articles; one of an article may still hold its date.
  private func isAround(_ tag: ElementTag) -> Bool {
    tag == .footer || tag == .nav || tag == .aside
  }

  /// `isNext`: whether only other signatures stand between the text and the block.
  private func decideSignature(
    _ index: Int, _ page: inout PageDraft, isNext: Bool
  ) -> Bool {
    let traits = page.traits[index]
    guard traits.characters <= 100, traits.linkShare < 0.9 || traits.words <= 6 else {
      return false
    }
    let own = page.ownHints(index)
    let isListed = page.page.blocks[index].tag == .li
    let isBelow = page.isInside(page.page.blocks[index].element, page.mainElement)
    guard !page.isQuoted(index), !Signature.isOtherCell(page, index) else { return false }
    if Signature.isSigner(page, index) {
      page.decide(index, .byline, Signature.signerRule)
    } else if own.contains(.author), !traits.isSurelyChrome {
      page.decide(index, .byline, "byline.class")
    } else if traits.chrome?.kind == .byline, traits.chrome?.isRisky == false || isBelow {
      page.decide(index, Signature.role(of: traits.folded), "byline.words")
    } else if own.contains(.source), !traits.isSurelyChrome, !traits.isLinks, !page.has(.source) {
      page.decide(index, .source, "source.class")
    } else if isBelow, !isListed, !traits.isLinks, !traits.isSurelyChrome,
      Signature.isNames(page.bytes(index))
    {
      page.decide(index, Signature.role(of: traits.folded), "byline.names")
    } else if isNext, !isListed, !traits.isLinks, Signature.isPersons(page, index) {
      page.decide(index, .byline, "byline.persons")
    } else {
      return false
    }
    return true
  }

  private func decideRemainder(_ index: Int, _ page: inout PageDraft) {
    let traits = page.traits[index]
    let hints = page.hints(index, below: page.mainElement)
    if traits.isFileName {
      page.decide(index, .image, "chrome.file-name")
    } else if traits.date?.isWhole == true {
      page.decide(index, .date, "date.closing-line")
    } else if hints.contains(.caption) || page.isWithin(index, \.isFigure) {
      page.decide(index, .caption, "caption.class")
    } else if traits.words >= 4 || traits.endsSentence {
      page.decide(index, .body, "content.closing-line")
    }
  }
}

/// What a signature line names: the author or the paper an article comes from.
enum Signature {
  /// Whether a line is one or more names, a remark in brackets behind them or not.
  static func isNames(_ line: ArraySlice<UInt8>) -> Bool {
    let names = line.prefix { $0 != 0x28 }
    return names.split(separator: 0x20).count >= 2 && LineShape.isNames(names)
  }

  /// Whether a block holds persons' names and nothing else, so that it needs no place to be told by.
  static func isPersons(_ page: PageDraft, _ index: Int) -> Bool {
    let traits = page.traits[index]
    guard traits.words <= 12, traits.characters <= 80, traits.chrome == nil, traits.date == nil,
      LineShape.mayBeNames(page.bytes(index)), !isHolder(page, index)
    else { return false }
    return !AuthorNames.alone(page.string(index)).isEmpty
  }

  /// The rule of the name below an office, which is no author.
  static let signerRule = "byline.signer"

  /// Whether a line names who signed a letter or decision: an office stands right above it.
  static func isSigner(_ page: PageDraft, _ index: Int) -> Bool {
    let traits = page.traits[index]
    guard traits.words <= 8, LineShape.mayBeNames(page.bytes(index)), isNames(page.bytes(index))
    else {
      return false
    }
    return (max(0, index - 3)..<index).contains { before in
      let traits = page.traits[before]
      return traits.characters <= 60 && !traits.isProse
        && offices.contains { traits.folded.starts(with: $0) }
    }
  }

  /// Whether a name is that of a page on leaders: the office stands right below it.
  private static func isHolder(_ page: PageDraft, _ index: Int) -> Bool {
    guard index + 1 < page.traits.count else { return false }
    let next = page.traits[index + 1]
    return next.characters <= 80 && !next.isProse
      && offices.contains { next.folded.starts(with: $0) }
  }

  /// What stands above a signature; "KT." and the like say for whom it is given.
  private static let offices = CleaningWords.signingOffices.bytes

  /// Whether a line stands in another cell of a table than the text that ends before it.
  static func isOtherCell(_ page: PageDraft, _ index: Int) -> Bool {
    guard let cell = page.page.blocks[index].cell, let body = page.body else { return false }
    guard let last = page.page.blocks[body.upperBound].cell else { return page.tables.isData(cell) }
    return cell.table != last.table && cell.table > last.table
  }

  /// "Theo …" and "Nguồn: …" name a source; "Tác giả: …" names an author.
  static func role(of folded: [UInt8]) -> Block.Role {
    let sources = CleaningWords.sourceCues.words
    return sources.contains { folded.starts(with: $0.utf8) } ? .source : .byline
  }
}
