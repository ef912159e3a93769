internal import DocumentModel
internal import PageCleaning
internal import VietnameseText

/// The part of a cleaned page that facts are read of: all of it, unless it is longer than memory
/// allows.
///
/// ```swift
/// FactWindow(page, limit: 2 << 20).isCut    // false for any usual page
/// ```
struct FactWindow {
  let text: [UInt8]
  let blocks: [Block]
  /// Whether something of the page lies behind it.
  let isCut: Bool

  /// The window of at most `limit` bytes; it ends with a line, or a word of a line that is too long.
  init(_ page: CleanedPage, limit: Int) {
    guard page.text.utf8.count > limit else {
      (text, blocks, isCut) = (page.text.utf8, page.blocks, false)
      return
    }
    let end = Self.end(in: page.text.utf8, limit)
    text = Array(page.text.utf8[..<end])
    blocks = page.blocks.filter { $0.span.start < end }.map { block in
      var block = block
      block.span.end = min(block.span.end, end)
      return block
    }
    isCut = true
  }

  private static func end(in text: [UInt8], _ limit: Int) -> Int {
    let tail = (limit / 2)..<limit
    if let line = tail.last(where: { text[$0] == 0x0A }) { return line }
    if let word = tail.last(where: { text[$0] == 0x20 }) { return word }
    return tail.last { text[$0] & 0xC0 != 0x80 } ?? 0
  }
}
