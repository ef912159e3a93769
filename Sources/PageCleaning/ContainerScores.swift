internal import PageReading

/// How much running text lies in each element of a page, and where most of it is.
struct ContainerScores {
  /// Weight of running text in each element, that in chrome left out.
  private(set) var prose: [Double]
  /// Characters in each element, those in chrome left out.
  private(set) var characters: [Double]
  /// Whether an element is chrome, or lies in some.
  private(set) var isChrome: [Bool]

  private let elements: [SourceElement]
  private let owners: [Int]
  /// Whether an element holds one block at most, so that it is a paragraph whatever its tag.
  private let isSingle: [Bool]

  /// Hints of elements that hold no part of an article.
  static let chromeHints: ClassHint = [
    .navigation, .breadcrumb, .footer, .related, .comment, .share, .tags, .advertisement, .popup,
    .pagination, .counter, .tools, .hidden,
  ]
  private static func isChrome(_ tag: ElementTag) -> Bool {
    tag == .nav || tag == .footer || tag == .aside || tag == .menu
  }

  init(_ page: PageDraft, weights: [Double]) {
    elements = page.page.elements
    owners = page.page.blocks.map(\.element)
    let ones = [Double](repeating: 1, count: owners.count)
    isSingle = Self.summed(ones, owners, elements, without: []).map { $0 <= 1 }
    let raw = Self.summed(weights, owners, elements, without: [])
    isChrome = Self.chrome(elements, raw, ignoring: page.ignored)
    let skipped = isChrome
    prose = Self.summed(weights, owners, elements, without: skipped)
    let sizes = page.traits.map { Double($0.characters) }
    characters = Self.summed(sizes, owners, elements, without: skipped)
  }

  /// Adds each block's weight to all elements around it.
  private static func summed(
    _ weights: [Double], _ owners: [Int], _ elements: [SourceElement], without skipped: [Bool]
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: elements.count)
    for (owner, weight) in zip(owners, weights) where owner >= 0 {
      if skipped.isEmpty || !skipped[owner] { sums[owner] += weight }
    }
    for index in elements.indices.reversed() where elements[index].parent >= 0 {
      sums[elements[index].parent] += sums[index]
    }
    return sums
  }

  /// Hints that also stand in the names of the article's own boxes: "print-content".
  private static let weakHints: ClassHint = [
    .share, .tags, .pagination, .counter, .tools, .navigation, .hidden,
  ]

  /// The share of a page's running text from which on an element is no chrome, whatever its name.
  private static func limit(of element: SourceElement) -> Double {
    let strong = chromeHints.subtracting(weakHints)
    guard element.hints.isDisjoint(with: strong) else { return 0.9 }
    return element.hints.contains(.content) ? 0.15 : 0.5
  }

  /// An element is chrome if its name says so, unless much of the page's running text lies in it.
  private static func chrome(
    _ elements: [SourceElement], _ prose: [Double], ignoring ignored: ClassHint
  ) -> [Bool] {
    let total = prose.first ?? 0
    var chrome = [Bool](repeating: false, count: elements.count)
    for (index, element) in elements.enumerated() {
      let isNamed =
        !element.hints.isDisjoint(with: chromeHints.subtracting(ignored)) || isChrome(element.tag)
      let isWhole =
        prose[index] > total * limit(of: element) || element.tag == .body || element.tag == .html
      let isAround = element.parent >= 0 && chrome[element.parent]
      chrome[index] = isAround || (isNamed && !isWhole)
    }
    return chrome
  }
}

extension ContainerScores {
  /// The element that holds the article's text, if there is running text at all.
  ///
  /// Begins at the element with the most paragraphs of its own and climbs as long as what an
  /// outer element adds is mostly running text too.
  func mainElement(weights: [Double]) -> Int? {
    var own = [Double](repeating: 0, count: elements.count)
    for (owner, weight) in zip(owners, weights) where owner >= 0 && !isChrome[owner] {
      own[container(of: owner)] += weight
    }
    guard let best = own.indices.max(by: { own[$0] < own[$1] }), own[best] > 0 else { return nil }
    return climbed(from: best)
  }

  /// The nearest element that groups paragraphs.
  private func container(of element: Int) -> Int {
    var element = element
    while elements[element].tag.isParagraphLike || isSingle[element],
      elements[element].parent >= 0
    {
      element = elements[element].parent
    }
    return element
  }

  private func climbed(from start: Int) -> Int {
    var main = start
    var outer = elements[start].parent
    while outer >= 0, elements[outer].tag != .html {
      let gain = prose[outer] - prose[main]
      let added = characters[outer] - characters[main]
      if elements[outer].tag == .body {
        // A page without any box around its parts, such as questions and their answers.
        return gain >= prose[main] && gain >= 0.45 * added ? outer : main
      }
      if gain > 0, gain >= 0.6 * added || isSmallAddition(gain, added, to: main) { main = outer }
      outer = elements[outer].parent
    }
    return main
  }

  /// A few lines around a long stretch of text that is missing do no harm.
  private func isSmallAddition(_ gain: Double, _ added: Double, to main: Int) -> Bool {
    gain >= 0.3 * added && gain >= 0.3 * prose[main]
  }
}
