public import PageReading

/// Makes broken pages out of sound ones, the same ones in every run.
///
/// ```swift
/// PageMutator(CorpusPages.all, seed: 1).page(42)    // always the same page
/// ```
public struct PageMutator: Sendable {
  private let pages: [PageInput]
  private let seed: UInt64

  /// A mutator of `pages`; another seed makes other pages.
  public init(_ pages: [PageInput], seed: UInt64) {
    self.pages = pages
    self.seed = seed
  }

  /// The broken page of this number.
  public func page(_ number: Int) -> PageInput {
    var random = SeededGenerator(seed: seed &* 0x1_0000_0001 &+ UInt64(truncatingIfNeeded: number))
    guard var page = pages.randomElement(using: &random) else {
      return PageInput(kind: .html, content: [])
    }
    if Int.random(in: 0..<5, using: &random) == 0 { recode(&page, &random) }
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      Mutation.all.randomElement(using: &random)?(&page.content, &random)
    }
    if Int.random(in: 0..<10, using: &random) == 0 { splice(&page, &random) }
    if Int.random(in: 0..<20, using: &random) == 0 {
      page.kind = page.kind == .html ? .text : .html
    }
    return page
  }

  /// Writes the page in another encoding, or once too often in UTF-8.
  private func recode(_ page: inout PageInput, _ random: inout SeededGenerator) {
    let encoding = CharacterEncoding.allCases.randomElement(using: &random) ?? .utf8
    page = LegacyText.cached(encoding).page(page)
    if Bool.random(using: &random) { page.content = LegacyText.misread(page.content) }
  }

  /// The page's beginning and another page's end.
  private func splice(_ page: inout PageInput, _ random: inout SeededGenerator) {
    guard let other = pages.randomElement(using: &random) else { return }
    let (start, end) = (page.content.count / 2, other.content.count / 2)
    page.content = Array(page.content.prefix(start)) + other.content.suffix(end)
  }
}

/// A way to break a page.
private struct Mutation: Sendable {
  let change: @Sendable (inout [UInt8], inout SeededGenerator) -> Void

  func callAsFunction(_ page: inout [UInt8], _ random: inout SeededGenerator) {
    guard !page.isEmpty else { return }
    change(&page, &random)
  }

  static let all = [
    Mutation { flip(&$0, &$1) }, Mutation { cut(&$0, &$1) }, Mutation { remove(&$0, &$1) },
    Mutation { duplicate(&$0, &$1) }, Mutation { nest(&$0, &$1) }, Mutation { noise(&$0, &$1) },
    Mutation { overwrite(&$0, &$1) }, Mutation { unclose(&$0, &$1) },
  ]

  private static func place(_ page: [UInt8], _ random: inout SeededGenerator) -> Int {
    Int.random(in: page.indices, using: &random)
  }

  private static func flip(_ page: inout [UInt8], _ random: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 1...32, using: &random) {
      page[place(page, &random)] ^= 1 << UInt8.random(in: 0...7, using: &random)
    }
  }

  private static func cut(_ page: inout [UInt8], _ random: inout SeededGenerator) {
    let at = place(page, &random)
    page = Bool.random(using: &random) ? Array(page[..<at]) : Array(page[at...])
  }

  private static func remove(_ page: inout [UInt8], _ random: inout SeededGenerator) {
    let at = place(page, &random)
    page.removeSubrange(at..<min(page.count, at + Int.random(in: 1...300, using: &random)))
  }

  /// Repeats a stretch that begins with a tag.
  private static func duplicate(_ page: inout [UInt8], _ random: inout SeededGenerator) {
    let start = page[place(page, &random)...].firstIndex(of: 0x3C) ?? 0
    let end = min(page.count, start + Int.random(in: 1...400, using: &random))
    let times = Int.random(in: 1...40, using: &random)
    let copies = Array(repeatElement(page[start..<end], count: times).joined())
    page.insert(contentsOf: copies, at: start)
  }

  /// Opens many elements at once.
  private static func nest(_ page: inout [UInt8], _ random: inout SeededGenerator) {
    let tags = [
      "<div>", "<table><tr><td>", "<ul><li>", "<b><i>", "<a href=x>", "<p><span>", "<svg>",
    ]
    let tag = tags.randomElement(using: &random) ?? ""
    let times = Int.random(in: 1...2_000, using: &random)
    let nested = String(repeating: tag, count: times)
    page.insert(contentsOf: nested.utf8, at: place(page, &random))
  }

  /// Scatters references, marks and controls.
  private static func noise(_ page: inout [UInt8], _ random: inout SeededGenerator) {
    let scraps = [
      "&", "&amp", "&#", "&#x;", "&#xFFFFFFFF;", "&nbsp;", "&lt;", "&#769;", "\u{301}", "\u{323}",
      "\u{FEFF}", "\u{200B}", "\u{AD}", "\0", "<", ">", "<!--", "-->", "<![CDATA[", "</", "\"",
      "\u{FF11}", "😀", "999999999999999999999999/0", "31/02/2021", "-1%", "1.2.3,4,5", "thứ ",
    ]
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      let scrap = scraps.randomElement(using: &random) ?? ""
      page.insert(contentsOf: scrap.utf8, at: place(page, &random))
    }
  }

  private static func overwrite(_ page: inout [UInt8], _ random: inout SeededGenerator) {
    let start = place(page, &random)
    for at in start..<min(page.count, start + Int.random(in: 1...50, using: &random)) {
      page[at] = UInt8.random(in: 0...255, using: &random)
    }
  }

  /// Takes the slash out of closing tags, from one place on.
  private static func unclose(_ page: inout [UInt8], _ random: inout SeededGenerator) {
    var left = Int.random(in: 1...40, using: &random)
    let start = place(page, &random)
    page = page.enumerated().filter { at, byte in
      guard at > start, left > 0, byte == 0x2F, page[at - 1] == 0x3C else { return true }
      left -= 1
      return false
    }.map(\.element)
  }
}
