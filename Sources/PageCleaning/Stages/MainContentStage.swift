internal import DocumentModel
internal import PageReading

/// Finds the element and the stretch of blocks that hold the article's text.
///
/// Weights are those of running text: length, function words, few links (Kohlschütter, Fankhauser
/// and Nejdl, "Boilerplate Detection using Shallow Text Features", 2010).
struct MainContentStage: CleaningStage {
  func callAsFunction(_ page: inout PageDraft) {
    let isTeaser = page.traits.indices.map { isSummary($0, page) }
    var weights = zip(page.traits, isTeaser).map { $1 ? 0 : $0.proseWeight }
    if weights.allSatisfy({ $0 == 0 }) { weights = shortTextWeights(page, isTeaser) }
    if weights.allSatisfy({ $0 == 0 }) { weights = fragmentWeights(page) }
    addCells(to: &weights, page)
    weights = faded(weights, page)
    if let start = ReaderComments.start(page) {
      for index in start..<weights.count { weights[index] = 0 }
    }
    var scores = ContainerScores(page, weights: weights)
    if scores.mainElement(weights: weights) == nil, weights.contains(where: { $0 > 0 }) {
      // Answers to questions are named like comments; where nothing else is there, they are the text.
      page.ignored = .comment
      scores = ContainerScores(page, weights: weights)
    }
    guard let main = scores.mainElement(weights: weights) else { return }
    page.mainElement = main
    page.body = stretch(page, main, scores, weights)
    page.boxes = ChromeBoxes(page)
  }

  /// Text behind a headline and then a list of other headlines, such as a long imprint, counts less.
  private func faded(_ weights: [Double], _ page: PageDraft) -> [Double] {
    let title = page.traits.firstIndex { traits in
      !traits.isLinks && traits.words >= 4 && page.titles.agreement(with: traits.folded) >= 0.9
    }
    guard let title else { return weights }
    var weights = weights
    var headlines = 0
    let next = NextArticle.start(behind: title, page) ?? weights.count
    for index in title..<weights.count {
      headlines += isLinkedHeadline(page.traits[index]) ? 1 : 0
      if headlines >= Self.listLength { weights[index] *= 0.3 }
      if index >= next { weights[index] *= 0.1 }
    }
    return weights
  }

  /// So many linked headlines make a list.
  private static let listLength = 4

  /// A page with no long paragraph at all may still hold a short notice.
  private func shortTextWeights(_ page: PageDraft, _ isTeaser: [Bool]) -> [Double] {
    zip(page.traits, isTeaser).map { traits, isTeaser in
      let isText =
        traits.words >= 6 && traits.linkShare < 0.2 && !traits.isSurelyChrome
        && traits.endsSentence && traits.functionShare >= 0.08
      return isText && !isTeaser ? Double(traits.characters) : 0
    }
  }

  /// Cells of large tables of data, such as rankings, count less than running text.
  private func addCells(to weights: inout [Double], _ page: PageDraft) {
    for (index, block) in page.page.blocks.enumerated() where page.tables.isLarge(block.cell) {
      let traits = page.traits[index]
      guard weights[index] == 0, !traits.isLinks else { continue }
      weights[index] = Double(traits.characters) * 0.7
    }
  }

  /// A fragment without menus around it is an article, however short its lines are.
  private func fragmentWeights(_ page: PageDraft) -> [Double] {
    let hasMenus = page.traits.count { $0.isLinks || $0.isSurelyChrome } >= 3
    return page.traits.map {
      hasMenus || $0.isLinks || $0.isSurelyChrome ? 0 : Double($0.characters)
    }
  }

  /// Whether a block is the teaser below a linked headline in a list, dates between or not.
  private func isSummary(_ index: Int, _ page: PageDraft) -> Bool {
    let before = (max(0, index - 3)..<index).last { !isSmall(page.traits[$0]) }
    guard let before, isLinkedHeadline(page.traits[before]),
      page.titles.agreement(with: page.traits[before].folded) < 0.9
    else { return false }
    let after = (index + 1..<min(index + 4, page.traits.count)).first { !isSmall(page.traits[$0]) }
    return after.map { isLinkedHeadline(page.traits[$0]) } ?? true
  }

  /// Dates, counters and buttons between the parts of a list's entry.
  private func isSmall(_ traits: BlockTraits) -> Bool {
    traits.date?.isWhole == true || traits.isSurelyChrome || traits.words < 4
  }

  private func isLinkedHeadline(_ traits: BlockTraits) -> Bool {
    traits.linkShare >= 0.8 && traits.characters >= 15
  }

  /// From the first to the last block of running text in the element.
  private func stretch(
    _ page: PageDraft, _ main: Int, _ scores: ContainerScores, _ weights: [Double]
  ) -> ClosedRange<Int>? {
    let inside = page.page.blocks.indices.filter { index in
      let element = page.page.blocks[index].element
      return weights[index] > 0 && element >= 0 && !scores.isChrome[element]
        && page.isInside(element, main)
    }
    guard let first = inside.first, let last = inside.last else { return nil }
    return first...last
  }
}
