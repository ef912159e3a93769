public import VietnameseText

/// Cuts scraped plain text into its lines, blank ones left out.
///
/// ```swift
/// let page = PlainTextReader().read(TracedText(copying: Array("  Bộ Tư pháp \n\n7/17".utf8)))
/// page.string(ofBlock: 0)    // "Bộ Tư pháp"
/// page.blocks[1].gap         // 1
/// ```
public struct PlainTextReader: Sendable {
  /// A reader of lines.
  public init() {}

  /// Reads the decoded text; lines are trimmed at both ends and otherwise left as they are.
  public func read(_ text: TracedText) -> ReadPage {
    var blocks: [SourceBlock] = []
    var result = TracedText()
    var gap = 0
    for line in Self.lines(of: text.utf8) {
      guard !line.isEmpty else {
        gap += 1
        continue
      }
      blocks.append(Self.block(of: line, in: text, &result, gap))
      gap = 0
      if blocks.count >= ReadPage.maximumBlocks { break }
    }
    var page = ReadPage(kind: .text, text: result, blocks: blocks)
    if blocks.count >= ReadPage.maximumBlocks { page.limits.insert(.blocks) }
    return page
  }

  private static func block(
    of line: Span, in text: TracedText, _ result: inout TracedText, _ gap: Int
  ) -> SourceBlock {
    if result.count > 0 {
      let source = text.map.source(of: Span(line.start, line.start))
      result.append([0x0A], from: source, isExact: false)
    }
    let start = result.count
    result.append(line, of: text)
    var block = SourceBlock(span: Span(start, result.count), tag: .line)
    block.gap = gap
    return block
  }

  /// The lines without the white space at their ends.
  private static func lines(of bytes: [UInt8]) -> [Span] {
    bytes.withUnsafeBufferPointer { bytes in
      var lines: [Span] = []
      var start = 0
      for index in 0...bytes.count where index == bytes.count || isLineEnd(bytes, index) {
        lines.append(trimmed(bytes, start, index))
        start = index + 1
      }
      return lines
    }
  }

  /// A line feed, or a carriage return without one behind it.
  private static func isLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    if bytes[index] == 0x0A { return true }
    return bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
  }

  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Span
  {
    let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
    let first = FoldedText.gapEnd(of: line, from: 0)
    guard first < line.count else { return Span(start, start) }
    return Span(start + first, start + FoldedText.gapStart(of: line))
  }
}
