internal import PageReading

/// Tells headlines from the lines around them that look like one: the name of the section above, and
/// the last of a list of other articles.
///
/// Only a line that agrees with no title the page declares needs telling so.
enum HeadlineRivals {
  /// No section has a name of more words than this.
  private static let longestSection = 12
  /// No headline has more characters than this.
  private static let longestHeadline = 300
  /// The headline stands at most so many blocks below the name of its section.
  private static let reach = 10

  /// What speaks against a block as headline of the text that begins at `start`.
  static func points(_ index: Int, before start: Int, _ page: PageDraft) -> Double {
    (isSection(index, before: start, page) ? 2.5 : 0) + (endsList(index, page) ? 3 : 0)
  }

  /// Whether a longer line below it has the marks of a headline too.
  private static func isSection(_ index: Int, before start: Int, _ page: PageDraft) -> Bool {
    let block = page.page.blocks[index]
    let words = page.traits[index].words
    guard words <= longestSection, block.tag != .h1, index < start else { return false }
    return (index + 1...min(start, index + reach)).contains { below in
      let traits = page.traits[below]
      guard traits.words > max(words, 4), traits.characters <= longestHeadline,
        !traits.isLinks, !traits.endsSentence, traits.date?.isWhole != true,
        !traits.isSurelyChrome
      else { return false }
      return isMarked(below, as: block.tag, page)
    }
  }

  /// Whether a line is a heading of no lower rank than `tag`, or named a title.
  private static func isMarked(_ index: Int, as tag: ElementTag, _ page: PageDraft) -> Bool {
    let hints = page.closeHints(index)
    return rank(page.page.blocks[index].tag) > max(0, rank(tag) - 1)
      || (hints.contains(.title) && !hints.contains(.lead))
  }

  /// The rank of a heading, 6 for the highest; 0 for anything else.
  private static func rank(_ tag: ElementTag) -> Int {
    switch tag {
    case .h1: 6
    case .h2: 5
    case .h3: 4
    case .h4: 3
    default: tag.isHeading ? 1 : 0
    }
  }

  /// Whether it is a linked headline right below another one, or below the heading of a list.
  private static func endsList(_ index: Int, _ page: PageDraft) -> Bool {
    guard index > 0, isLinkedHeadline(page.traits[index]) else { return false }
    let above = page.traits[index - 1]
    return isLinkedHeadline(above) || (above.isSurelyChrome && above.chrome?.kind == .related)
  }

  private static func isLinkedHeadline(_ traits: BlockTraits) -> Bool {
    traits.isLinks && traits.words >= 5
  }
}
