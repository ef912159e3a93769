internal import VietnameseText

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Reads a page, HTML or scraped text, into blocks.
///
/// ```swift
/// let page = PageReader().read(PageInput(kind: .text, content: Array("Tin mới\nSáng nay…".utf8)))
/// page.blocks.count    // 2
/// ```
public struct PageReader: Sendable {
  /// The reader of HTML pages.
  public var html = HTMLReader()

  /// A reader with the usual limits.
  public init() {}

  /// Reads `input`; anything can be read, in the worst case as one block of replacement marks.
  public func read(_ input: PageInput) -> ReadPage {
    var (found, text) = EncodingDetection().text(of: input)
    let hasZeros = Self.hasZero(text.utf8)
    // The reader of HTML takes all control characters for blanks.
    if hasZeros, input.kind == .text { text = Self.withoutZeros(text) }
    var page = input.kind == .html ? html.read(text) : PlainTextReader().read(text)
    page = page.composed()
    (page.encoding, page.hasZeros) = (found, hasZeros)
    if input.isCut { page.limits.insert(.size) }
    if input.isTruncated { page.limits.insert(.capture) }
    return page
  }

  /// The text with a blank for each NUL byte.
  private static func withoutZeros(_ text: TracedText) -> TracedText {
    var result = TracedText()
    var start = 0
    for index in text.utf8.indices where text.utf8[index] == 0 {
      if index > start { result.append(Span(start, index), of: text) }
      result.append([0x20], from: text.map.source(of: Span(index, index + 1)), isExact: false)
      start = index + 1
    }
    if start < text.count { result.append(Span(start, text.count), of: text) }
    return result
  }

  private static func hasZero(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { $0.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false }
  }
}

extension ReadPage {
  /// The page with its text in Unicode form NFC: character references may have brought new marks.
  func composed() -> ReadPage {
    guard NFCComposer.mayChange(text.utf8) else { return self }
    var page = self
    page.text = TracedText()
    for index in blocks.indices { page.composeBlock(index, of: text, after: separator(index)) }
    return page
  }

  /// The line feed before a block.
  private func separator(_ index: Int) -> Span? {
    index == 0 ? nil : Span(blocks[index - 1].span.end, blocks[index].span.start)
  }

  private mutating func composeBlock(_ index: Int, of old: TracedText, after separator: Span?) {
    if let separator { text.append(separator, of: old) }
    let start = text.count
    NFCComposer().compose(blocks[index].span, of: old, into: &text)
    blocks[index].span = Span(start, text.count)
  }
}
