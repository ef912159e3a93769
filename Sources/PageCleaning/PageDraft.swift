internal import DocumentModel
internal import PageReading
internal import VietnameseText

/// A page on its way through the cleaning stages.
struct PageDraft: Sendable {
  /// What a block is, and the rule that said so.
  struct Decision: Equatable, Sendable {
    var role: Block.Role
    var rule: String
  }

  /// The page as read.
  let page: ReadPage
  /// What was given beside the page.
  let input: PageInput
  /// Measures of each block.
  private(set) var traits: [BlockTraits]
  /// The titles it declares.
  let titles: DeclaredTitles
  /// Which of its tables hold data.
  let tables: DataTables
  /// The small boxes inside the article that hold none of its text.
  var boxes = ChromeBoxes()
  /// The decision on each block, once there is one.
  private(set) var decisions: [Decision?]
  /// What was decided before any stage: text that no reader takes for the page's.
  private let unseen: [Decision?]
  /// Hints that mean nothing on this page, for all its text has them.
  var ignored: ClassHint = []
  /// Whether the page holds an article.
  var isList = false
  /// The blocks between which the article's text lies.
  var body: ClosedRange<Int>?
  /// The innermost element around the article's text.
  var mainElement = -1
  /// The headline's block.
  var title: Int?
  /// What was found about the page.
  var metadata = PageMetadata()

  init(page: ReadPage, input: PageInput, chrome: ChromeLexicon = .standard) {
    self.page = page
    self.input = input
    traits = page.text.utf8.withUnsafeBufferPointer { text in
      var words = LineWords()
      return page.blocks.map { block in
        BlockTraits(block, UnsafeBufferPointer(rebasing: text[block.span.range]), &words, chrome)
      }
    }
    titles = DeclaredTitles(page.declared)
    unseen = UnseenBlocks(page, traits).rules.map { $0.map { Decision(role: .meta, rule: $0) } }
    for index in unseen.indices where unseen[index] != nil { traits[index] = BlockTraits() }
    tables = DataTables(page.blocks, traits)
    decisions = unseen.isEmpty ? Array(repeating: nil, count: page.blocks.count) : unseen
  }

  /// Decides a block that is not decided yet.
  mutating func decide(_ index: Int, _ role: Block.Role, _ rule: String) {
    if decisions[index] == nil { decisions[index] = Decision(role: role, rule: rule) }
  }

  /// Takes all decisions back.
  mutating func reset() {
    decisions = unseen.isEmpty ? Array(repeating: nil, count: traits.count) : unseen
  }

  /// Whether nothing is decided on a block yet.
  func isOpen(_ index: Int) -> Bool { decisions[index] == nil }

  /// Whether some block has this role.
  func has(_ role: Block.Role) -> Bool { decisions.contains { $0?.role == role } }

  /// The bytes of a block.
  func bytes(_ index: Int) -> ArraySlice<UInt8> { page.text.utf8[page.blocks[index].span.range] }

  /// The text of a block.
  func string(_ index: Int) -> String { page.string(ofBlock: index) }
}

extension ElementTag {
  /// Whether what stands in it belongs to a picture or table as its caption.
  var isFigure: Bool { self == .figure || self == .figcaption || self == .caption }
}

extension PageDraft {
  /// The hints of the elements around a block, from the block's own up to, not including, `top`.
  func hints(_ index: Int, below top: Int) -> ClassHint {
    var hints = page.blocks[index].inlineHints
    var element = page.blocks[index].element
    while element >= 0, element != top {
      hints.formUnion(page.elements[element].hints)
      element = page.elements[element].parent
    }
    return hints.subtracting(ignored)
  }

  /// The hints of a block's own element and the inline elements in it.
  func ownHints(_ index: Int) -> ClassHint {
    let block = page.blocks[index]
    guard block.element >= 0 else { return block.inlineHints }
    return block.inlineHints.union(page.elements[block.element].hints).subtracting(ignored)
  }

  /// The hints of the elements that hold a block and no other one, and of those inside it.
  func closeHints(_ index: Int) -> ClassHint {
    var hints = ownHints(index)
    var element = page.blocks[index].element
    while element >= 0, page.elements[element].parent >= 0 {
      let parent = page.elements[element].parent
      guard ![index - 1, index + 1].contains(where: { holds(parent, $0) }) else { break }
      hints.formUnion(page.elements[parent].hints)
      element = parent
    }
    return hints
  }

  private func holds(_ element: Int, _ block: Int) -> Bool {
    page.blocks.indices.contains(block) && isInside(page.blocks[block].element, element)
  }

  /// Whether `element` lies within `container` or is it.
  func isInside(_ element: Int, _ container: Int) -> Bool {
    var element = element
    while element > container { element = page.elements[element].parent }
    return element == container
  }

  /// The nearest element around a block that groups paragraphs.
  func box(around index: Int) -> Int {
    var element = page.blocks[index].element
    while element >= 0, page.elements[element].tag.isParagraphLike {
      element = page.elements[element].parent
    }
    guard element >= 0, element == page.blocks[index].element else { return element }
    return page.elements[element].parent
  }

  /// Whether a block or an element around it, up to `top`, is one that `isSought`.
  func isWithin(
    _ index: Int, below top: Int = -1, _ isSought: (ElementTag) -> Bool
  ) -> Bool {
    var element = page.blocks[index].element
    while element >= 0, element != top {
      if isSought(page.elements[element].tag) { return true }
      element = page.elements[element].parent
    }
    return false
  }

  /// Whether a block stands in a quotation, whose speaker is no author.
  func isQuoted(_ index: Int) -> Bool {
    hints(index, below: -1).contains(.quote) || isWithin(index) { $0 == .blockquote }
  }

  /// Whether a block is a cell of a table of data; one that holds the headline lays the page out.
  func isData(_ index: Int) -> Bool {
    guard let cell = page.blocks[index].cell, tables.isData(cell) else { return false }
    return title.flatMap { page.blocks[$0].cell?.table } != cell.table
  }
}
