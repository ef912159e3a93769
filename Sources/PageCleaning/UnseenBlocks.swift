internal import PageReading

/// Tells blocks that are no part of what a reader came for before anything else is decided: hidden
/// elements, and what asks for consent to cookies.
///
/// ```swift
/// UnseenBlocks(page, traits).rules[0]    // "hidden.element"
/// ```
struct UnseenBlocks {
  /// For each block the rule that drops it, or `nil`; empty if there is none to drop.
  private(set) var rules: [String?] = []

  /// The blocks of `page`, which `traits` belong to.
  init(_ page: ReadPage, _ traits: [BlockTraits]) {
    let hidden = Self.hidden(page, traits)
    let consent = ConsentText.elements(of: page, traits)
    guard !hidden.isEmpty || !consent.isEmpty else { return }
    rules = page.blocks.map { block in
      guard block.element >= 0 else { return nil }
      if !hidden.isEmpty, hidden[block.element] { return "hidden.element" }
      return !consent.isEmpty && consent[block.element] ? "consent.words" : nil
    }
    if rules.allSatisfy({ $0 == nil }) { rules = [] }
  }

  /// For each element whether it is hidden; empty if none is.
  ///
  /// What holds more than half of the page's running text is shown by a script.
  private static func hidden(_ page: ReadPage, _ traits: [BlockTraits]) -> [Bool] {
    let elements = page.elements
    guard elements.contains(where: { $0.hints.contains(.hidden) }) else { return [] }
    let prose = page.proseWeights(traits)
    let total = prose.first ?? 0
    var hidden = [Bool](repeating: false, count: elements.count)
    for (index, element) in elements.enumerated() {
      let isAround = element.parent >= 0 && hidden[element.parent]
      hidden[index] = isAround || element.hints.contains(.hidden) && prose[index] * 2 <= total
    }
    return hidden
  }
}

extension ReadPage {
  /// How much running text lies in each element.
  func proseWeights(_ traits: [BlockTraits]) -> [Double] {
    var prose = [Double](repeating: 0, count: elements.count)
    for (block, traits) in zip(blocks, traits) where block.element >= 0 {
      prose[block.element] += traits.proseWeight
    }
    for index in elements.indices.reversed() where elements[index].parent >= 0 {
      prose[elements[index].parent] += prose[index]
    }
    return prose
  }
}
