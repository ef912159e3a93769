internal import DocumentModel

/// Decides the lines of a scraped text from its first to its last paragraph.
struct TextBodyStage: CleaningStage {
  func callAsFunction(_ page: inout PageDraft) {
    guard let body = page.body else { return decideWhole(&page) }
    for index in body where page.isOpen(index) {
      let (role, rule) = decision(index, page, isFirst: index == body.lowerBound)
      page.decide(index, role, rule)
    }
  }

  /// A text without any paragraph: a short passage is an article, a list of headlines is none.
  private func decideWhole(_ page: inout PageDraft) {
    let headlines = page.traits.count { $0.isDatedHeadline }
    page.isList = headlines >= 3 && headlines * 3 >= page.traits.count
    for index in page.traits.indices {
      let isKept = !page.isList && !page.traits[index].isSurelyChrome
      page.decide(
        index, isKept ? .body : page.isList ? .list : ChromeRole.of(page.traits[index], []),
        isKept ? "content.short-passage" : "chrome.lexicon")
    }
  }

  private func decision(_ index: Int, _ page: PageDraft, isFirst: Bool) -> (Block.Role, String) {
    let traits = page.traits[index]
    if traits.isParagraph {
      return isFirst && page.title != nil ? (.lead, "lead.first") : (.body, "content.prose")
    }
    if traits.isFileName { return (.image, "chrome.file-name") }
    if traits.isSurelyChrome { return (ChromeRole.of(traits, []), "chrome.lexicon") }
    if isListed(index, page) { return (.related, "related.dated-headline") }
    return line(index, page, traits)
  }

  /// One of several headlines with dates in a row.
  private func isListed(_ index: Int, _ page: PageDraft) -> Bool {
    guard page.traits[index].isDatedHeadline else { return false }
    let neighbours = [index - 1, index + 1].filter { page.traits.indices.contains($0) }
    return neighbours.contains { page.traits[$0].isDatedHeadline }
  }

  private func line(
    _ index: Int, _ page: PageDraft, _ traits: BlockTraits
  ) -> (Block.Role, String) {
    if let kind = traits.chrome?.kind, traits.chrome?.isRisky == false {
      if kind == .byline { return (Signature.role(of: traits.folded), "byline.words") }
      if kind == .caption { return (.caption, "caption.words") }
      if kind == .attachment { return (.meta, "chrome.attachment") }
    }
    if traits.date?.isWhole == true, traits.characters <= 40 { return (.date, "date.line") }
    if traits.endsSentence || traits.characters >= 160 { return (.body, "content.between-prose") }
    let isBehindImage = index > 0 && page.traits[index - 1].isFileName
    return isBehindImage || traits.characters > 70
      ? (.caption, "caption.short-line") : (.subheading, "content.short-line")
  }
}
