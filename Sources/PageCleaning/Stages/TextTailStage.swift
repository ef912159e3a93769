internal import DocumentModel

/// Decides the lines of a scraped text behind its last paragraph: signature, lists, footers.
struct TextTailStage: CleaningStage {
  func callAsFunction(_ page: inout PageDraft) {
    guard let body = page.body else { return }
    let isPage = TextOutline(page.traits).isPage
    var isOver = false
    var isRelated = false
    for index in (body.upperBound + 1)..<max(page.traits.count, body.upperBound + 1) {
      isOver = isOver || ends(index, page, isPage: isPage)
      isRelated = isOver && continuesRelated(index, page, isRelated)
      if isOver {
        page.decide(index, chromeRole(index, page, isRelated), "chrome.behind-article")
      } else {
        decideClosing(index, &page)
      }
    }
  }

  /// Whether the article is over at this line.
  private func ends(_ index: Int, _ page: PageDraft, isPage: Bool) -> Bool {
    let traits = page.traits[index]
    let isCopy = TitleCopy.isGlued(index, page)
    if isCopy || traits.isSurelyChrome || traits.isDatedHeadline { return true }
    if traits.isFileName || isSignature(index, page) { return false }
    return isPage && (traits.words < 3 || traits.date?.isWhole == true)
  }

  private func isSignature(_ index: Int, _ page: PageDraft) -> Bool {
    let traits = page.traits[index]
    if traits.chrome?.kind == .byline, traits.chrome?.isRisky == false { return true }
    return Signature.isNames(page.bytes(index))
  }

  private func decideClosing(_ index: Int, _ page: inout PageDraft) {
    let traits = page.traits[index]
    if traits.isFileName {
      page.decide(index, .image, "chrome.file-name")
    } else if isSignature(index, page) {
      let isWords = traits.chrome?.kind == .byline
      page.decide(
        index, isWords ? Signature.role(of: traits.folded) : .byline,
        isWords ? "byline.words" : "byline.names")
    } else if traits.date?.isWhole == true {
      page.decide(index, .date, "date.closing-line")
    } else {
      let isCaption = !traits.endsSentence && traits.characters > 20
      page.decide(index, isCaption ? .caption : .body, "content.closing-line")
    }
  }

  /// Whether a list of other articles goes on: headlines and their date lines.
  private func continuesRelated(_ index: Int, _ page: PageDraft, _ isRelated: Bool) -> Bool {
    let traits = page.traits[index]
    if traits.chrome?.kind == .related || traits.isDatedHeadline { return true }
    if traits.isSurelyChrome { return false }
    return isRelated
  }

  private func chromeRole(_ index: Int, _ page: PageDraft, _ isRelated: Bool) -> Block.Role {
    let traits = page.traits[index]
    if traits.isSurelyChrome || traits.isFileName { return ChromeRole.of(traits, []) }
    if TitleCopy.isGlued(index, page) { return .meta }
    if isRelated || traits.date?.isWhole == true { return .related }
    return traits.words >= 7 ? .related : .meta
  }
}
