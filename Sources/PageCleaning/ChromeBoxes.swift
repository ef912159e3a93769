internal import PageReading

/// Tells small boxes inside the article that hold none of its text, such as polls.
///
/// What they are is told by what they begin with, whatever their names.
///
/// ```swift
/// let boxes = ChromeBoxes(page)
/// boxes.isChrome(page.page.blocks[index].element)    // true below "Đọc thêm" in a box of its own
/// ```
struct ChromeBoxes {
  /// A box with more of the article's running text than this is no small one.
  private static let largestShare = 0.34

  private var isChrome: [Bool] = []
  private var isSmall: [Bool] = []

  /// No boxes: nothing is chrome, nothing small.
  init() {}

  /// The boxes inside the page's main element.
  init(_ page: PageDraft) {
    let elements = page.page.elements
    var first = [Int](repeating: -1, count: elements.count)
    var prose = [Double](repeating: 0, count: elements.count)
    var labels = elements.map { $0.tag == .label ? 1 : 0 }
    for (index, block) in page.page.blocks.enumerated() where block.element >= 0 {
      prose[block.element] += page.traits[index].proseWeight
      if first[block.element] < 0 { first[block.element] = index }
    }
    for index in elements.indices.reversed() {
      let parent = elements[index].parent
      guard parent >= 0 else { continue }
      prose[parent] += prose[index]
      labels[parent] += labels[index]
      if first[index] >= 0, first[parent] < 0 || first[index] < first[parent] {
        first[parent] = first[index]
      }
    }
    let limit = page.mainElement < 0 ? 0 : prose[page.mainElement] * Self.largestShare
    let small = prose.map { $0 <= limit }
    isSmall = small
    isChrome = Self.spread(elements, below: page.mainElement) { index in
      guard small[index], elements[index].tag != .label else { return false }
      return labels[index] >= 2 || (first[index] >= 0 && page.traits[first[index]].opensChromeBox)
    }
  }

  /// Marks the elements below `main` for which `isBox` holds, and all inside them.
  private static func spread(
    _ elements: [SourceElement], below main: Int, _ isBox: (Int) -> Bool
  ) -> [Bool] {
    var marked = [Bool](repeating: false, count: elements.count)
    var isInside = [Bool](repeating: false, count: elements.count)
    for (index, element) in elements.enumerated() where element.parent >= 0 {
      isInside[index] = element.parent == main || isInside[element.parent]
      marked[index] = isInside[index] && (marked[element.parent] || isBox(index))
    }
    return marked
  }

  /// Whether an element is such a box or lies in one.
  func isChrome(_ element: Int) -> Bool {
    isChrome.indices.contains(element) && isChrome[element]
  }

  /// Whether an element holds but a small part of the article's running text.
  func isSmall(_ element: Int) -> Bool {
    isSmall.indices.contains(element) && isSmall[element]
  }
}

extension BlockTraits {
  /// Whether it is a line that boxes around articles begin with: "Tin liên quan", "Bình luận".
  var opensChromeBox: Bool {
    guard isSurelyChrome, let kind = chrome?.kind else { return false }
    switch kind {
    case .related, .comment, .share, .rating, .ads, .permission, .cookie, .search: return true
    default: return false
    }
  }
}
