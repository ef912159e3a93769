internal import VietnameseText

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
    let found = EncodingDetection().encoding(of: input)
    let text = decoded(input.content, found)
    var page = input.kind == .html ? html.read(text) : PlainTextReader().read(text)
    page.encoding = found.encoding
    if input.isCut { page.limits.insert(.size) }
    return page
  }

  private func decoded(_ bytes: [UInt8], _ found: EncodingDetection.Result) -> TracedText {
    let decoder = found.encoding.decoder
    guard found.markLength > 0 else { return decoder.decode(bytes) }
    let text = decoder.decode(Array(bytes.dropFirst(found.markLength)))
    var mark = OffsetMap()
    mark.append(
      text: bytes.count - found.markLength, source: Span(found.markLength, bytes.count))
    return TracedText(utf8: text.utf8, map: mark.followed(by: text.map))
  }
}
