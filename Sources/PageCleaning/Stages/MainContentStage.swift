internal import DocumentModel
internal import PageReading

/// Finds the element and the stretch of blocks that hold the article's text.
///
/// Weights are those of running text: length, function words, few links (Kohlschütter, Fankhauser
/// and Nejdl, "Boilerplate Detection using Shallow Text Features", 2010).
struct MainContentStage: CleaningStage {
  func callAsFunction(_ page: PageDraft) -> PageDraft {
    var page = page
    var weights = page.traits.map(\.proseWeight)
    for index in weights.indices where isSummary(index, page) { weights[index] = 0 }
    if weights.allSatisfy({ $0 == 0 }) { weights = shortTextWeights(page) }
    let scores = ContainerScores(page, weights: weights)
    guard let main = scores.mainElement(weights: weights) else { return page }
    page.mainElement = main
    page.body = stretch(page, main, scores, weights)
    return page
  }

  /// A page with no long paragraph at all may still hold a short notice.
  private func shortTextWeights(_ page: PageDraft) -> [Double] {
    page.traits.map {
      let isText = $0.words >= 6 && $0.linkShare < 0.2 && !$0.isSurelyChrome && $0.endsSentence
      return isText && $0.functionShare >= 0.08 ? Double($0.characters) : 0
    }
  }

  /// Whether a block is the teaser below a linked headline in a list.
  private func isSummary(_ index: Int, _ page: PageDraft) -> Bool {
    guard index > 0, isLinkedHeadline(page.traits[index - 1]) else { return false }
    let isLast = index + 1 == page.traits.count
    let next = isLast ? nil : page.traits[index + 1]
    return next.map { isLinkedHeadline($0) || $0.isSurelyChrome || $0.date?.isWhole == true }
      ?? true
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
