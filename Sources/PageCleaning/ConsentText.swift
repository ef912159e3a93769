internal import BundledData
internal import PageReading
internal import VietnameseText

/// Knows by their words the boxes that ask for consent to cookies, whatever their names.
///
/// A paragraph asks for consent if it speaks of cookies, to the reader, and of agreeing or of what it
/// is good for: one phrase of each group of `consent.tsv`. What is dropped is the box around it, which holds little else; a
/// paragraph of an article stands in the article's box.
///
/// ```swift
/// ConsentText.asks(Array("Chúng tôi sử dụng cookie để nâng cao trải nghiệm của bạn.".utf8))    // true
/// ConsentText.asks(Array("Chrome sẽ ngừng hỗ trợ cookie của bên thứ ba.".utf8))                 // false
/// ```
enum ConsentText {
  /// The groups of phrases, of each of which one is needed.
  private enum Group: String, CaseIterable {
    case subject, reader, purpose
  }

  /// A box has no more than this share of running text that does not ask for consent.
  private static let largestRest = 0.5

  /// For each element whether it asks for consent; empty if none does.
  static func elements(of page: ReadPage, _ traits: [BlockTraits]) -> [Bool] {
    let asking = page.text.utf8.withUnsafeBufferPointer { text in
      mentions(text) ? page.blocks.indices.filter { asks(page.blocks[$0], traits[$0], text) } : []
    }
    guard !asking.isEmpty, !isSubject(of: page) else { return [] }
    let prose = page.proseWeights(traits)
    var consent = [Double](repeating: 0, count: page.elements.count)
    for index in asking { consent[page.blocks[index].element] += traits[index].proseWeight }
    for index in page.elements.indices.reversed() where page.elements[index].parent >= 0 {
      consent[page.elements[index].parent] += consent[index]
    }
    let isWhole = wholes(page)
    var result = [Bool](repeating: false, count: page.elements.count)
    for (index, element) in page.elements.enumerated() {
      let isBox =
        consent[index] > 0 && prose[index] - consent[index] <= prose[index] * largestRest
        && !isWhole[index] && !element.tag.isParagraphLike
      result[index] = isBox || element.parent >= 0 && result[element.parent]
    }
    return result
  }

  /// Whether an element is no box in the page but the page or its article, for it holds a headline.
  private static func wholes(_ page: ReadPage) -> [Bool] {
    var isWhole = page.elements.map { element in
      switch element.tag {
      case .html, .body, .main, .article, .h1: true
      default: false
      }
    }
    for index in page.elements.indices.reversed() where isWhole[index] {
      let parent = page.elements[index].parent
      if parent >= 0 { isWhole[parent] = true }
    }
    return isWhole
  }

  /// A first look for the word, in small letters or with a capital.
  private static func mentions(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 4
    while index < text.count {
      // Every fifth byte of a text with "ookie" in it is one of its letters.
      switch text[index] {
      case UInt8(ascii: "o"), UInt8(ascii: "k"), UInt8(ascii: "i"), UInt8(ascii: "e"):
        if (index - 4...index).contains(where: { isWord(text, at: $0) }) { return true }
      default: break
      }
      index += 5
    }
    return false
  }

  @inline(__always)
  private static func isWord(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    start + 5 <= text.count && text[start + 2] == UInt8(ascii: "k")
      && text[start] == UInt8(ascii: "o") && text[start + 1] == UInt8(ascii: "o")
      && text[start + 3] == UInt8(ascii: "i") && text[start + 4] == UInt8(ascii: "e")
  }

  private static func asks(
    _ block: SourceBlock, _ traits: BlockTraits, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard block.element >= 0, traits.proseWeight > 0 else { return false }
    return asks(UnsafeBufferPointer(rebasing: text[block.span.range]))
  }

  /// Whether a paragraph asks for consent.
  static func asks(_ text: some Collection<UInt8>) -> Bool {
    let folded = FoldedLine.lowered(text)
    return phrases.allSatisfy { group in group.contains { holds(folded, $0) } }
  }

  /// Whether a page is about cookies itself, as a rule of a site on them is.
  private static func isSubject(of page: ReadPage) -> Bool {
    let titles = page.declared.all(.documentTitle) + page.declared.all(.openGraphTitle)
    return titles.contains { title in
      (phrases.first ?? []).contains { holds(FoldedLine.lowered(title.utf8), $0) }
    }
  }

  private static func holds(_ text: [UInt8], _ phrase: [UInt8]) -> Bool {
    guard phrase.count <= text.count else { return false }
    return (0...(text.count - phrase.count)).contains {
      text[$0] == phrase[0] && text[$0...].starts(with: phrase)
    }
  }

  private static let phrases: [[[UInt8]]] = {
    let table = BundledFile.named("Cleaning/consent.tsv")?.text ?? ""
    let rows = table.split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
    return Group.allCases.map { group in
      rows.filter { $0.count == 2 && $0[1] == group.rawValue }.map { Array($0[0].utf8) }
    }
  }()
}
