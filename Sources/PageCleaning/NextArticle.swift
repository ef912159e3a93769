internal import PageReading

/// Finds where a page that goes on without end puts another article below the first.
enum NextArticle {
  /// A date line belongs to a headline if it stands at most so many blocks behind it.
  private static let reach = 4

  /// The headline of the next article behind the one at `title`, or `nil`.
  static func start(behind title: Int, _ page: PageDraft) -> Int? {
    let tag = page.page.blocks[title].tag
    guard tag.isHeading else { return nil }
    var hasText = false
    for index in (title + 1)..<max(page.traits.count, title + 1) {
      hasText = hasText || page.traits[index].isProse
      if hasText, page.page.blocks[index].tag == tag, isHeadline(index, behind: title, page) {
        return index
      }
    }
    return nil
  }

  private static func isHeadline(_ index: Int, behind title: Int, _ page: PageDraft) -> Bool {
    let traits = page.traits[index]
    guard traits.words >= 4, !traits.isLinks, !traits.isSurelyChrome,
      traits.folded != page.traits[title].folded
    else { return false }
    let below = page.traits[(index + 1)...].prefix(reach)
    let isDated = below.contains { $0.date?.isWhole == true && $0.characters <= 60 }
    return isDated || standsBeside(index, title, page)
  }

  /// Whether the two headlines lie in elements of one kind, side by side.
  private static func standsBeside(_ index: Int, _ title: Int, _ page: PageDraft) -> Bool {
    let (ours, theirs) = branches(
      page.page.blocks[title].element, page.page.blocks[index].element, page)
    guard let ours, let theirs else { return false }
    let elements = page.page.elements
    return ours != theirs && elements[ours].tag == elements[theirs].tag
      && !elements[ours].tag.isParagraphLike
  }

  /// The elements below the innermost one around both, in which each lies.
  private static func branches(_ left: Int, _ right: Int, _ page: PageDraft) -> (Int?, Int?) {
    var (left, right) = (left, right)
    var branches: (Int?, Int?)
    while left != right, left >= 0, right >= 0 {
      if left > right {
        branches.0 = left
        left = page.page.elements[left].parent
      } else {
        branches.1 = right
        right = page.page.elements[right].parent
      }
    }
    return branches
  }
}
