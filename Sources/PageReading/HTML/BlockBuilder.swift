internal import DocumentModel
internal import VietnameseText

/// Builds blocks out of the parser's events.
///
/// Only bytes and small integers are touched per event; text is copied once, with white space
/// folded, into one buffer for the whole page.
struct BlockBuilder {
  /// An element that is open.
  struct OpenElement {
    var tag: ElementTag
    /// The nearest recorded element, itself or around it.
    var record: Int
    /// Hints of the inline elements it stands in, its own among them.
    var inlineHints: ClassHint
    /// Whether it parts paragraphs.
    var parts: Bool
    /// Whether it describes another thing than the page, as microdata say.
    var isForeign = false
  }

  /// Raw text that is kept for its meaning, not shown.
  enum Capture {
    case none, title, linkedData
  }

  let source: [UInt8]
  let limits: HTMLReader
  let classes: ClassLexicon
  /// The limit that ended the reading.
  var limit: ReadPage.Limit?
  /// Whether some element has more attributes than are read.
  var hasManyAttributes = false
  var references = 0
  var steps = 0
  private let budget = PageBudget.current

  var utf8: [UInt8] = []
  var map = OffsetMap()
  var blocks: [SourceBlock] = []
  var elements: [SourceElement] = []
  var declared = DeclaredMetadata()

  var stack: [OpenElement] = []
  var tables = TableTracker()
  var located = 0
  /// The end of the last named reference that was read here and not by libxml2.
  var spelled = 0
  var skipDepth = 0
  var linkDepth = 0
  var boldDepth = 0
  var capture = Capture.none
  var captured: [UInt8] = []
  var linkedData = LinkedDataGraph()

  var block: SourceBlock?
  var pendingSpace: Span?
  var breaks = 0
  var breakOffsets: [Int] = []
  var images = 0

  init(source: [UInt8], limits: HTMLReader) {
    self.source = source
    self.limits = limits
    classes = limits.classes
    utf8.reserveCapacity(source.count / 4)
  }

  /// The page read, with offsets in the bytes that `decoding` maps to.
  consuming func finished(decodedBy decoding: OffsetMap) -> ReadPage {
    endBlock()
    let isIdentity = decoding == OffsetMap(identity: source.count)
    let whole = isIdentity ? map : decoding.followed(by: map)
    var page = ReadPage(
      kind: .html, text: TracedText(utf8: utf8, map: whole), blocks: blocks)
    page.elements = elements
    linkedData.collect(into: &declared)
    page.declared = declared
    if let limit { page.limits.insert(limit) }
    if hasManyAttributes { page.limits.insert(.attributes) }
    return page
  }
}

extension BlockBuilder {
  /// Counts a step of the parser.
  mutating func step() {
    steps += 1
    if steps > limits.maximumSteps { limit = .steps }
    // What is read of a page that is given up is thrown away, whatever its limit is called.
    if let budget, budget.isSpent { limit = .steps }
  }

  /// Begins a block at the end of the text so far.
  mutating func beginBlock(at position: Int) {
    if !utf8.isEmpty {
      utf8.append(0x0A)
      map.append(text: 1, source: Span(position, position), isExact: false)
    }
    let top = stack.last
    let record = top?.record ?? -1
    var block = SourceBlock(
      span: Span(utf8.count, utf8.count), tag: record < 0 ? .body : elements[record].tag,
      element: record)
    block.inlineHints = top?.inlineHints ?? []
    block.images = images
    block.cell = tables.cell
    self.block = block
    images = 0
  }

  /// Ends the block that is open, if any.
  mutating func endBlock() {
    pendingSpace = nil
    breaks = 0
    guard var block else { return }
    self.block = nil
    block.span.end = utf8.count
    append(block)
    if blocks.count >= ReadPage.maximumBlocks { limit = .blocks }
    breakOffsets.removeAll(keepingCapacity: true)
  }

  /// Adds the block, cut at those single line breaks that end a paragraph.
  private mutating func append(_ block: SourceBlock) {
    var rest = block
    for offset in breakOffsets where endsParagraph(rest.span.start, offset) {
      guard offset + 1 < block.span.end, utf8[offset] == 0x20 else { continue }
      utf8[offset] = 0x0A
      var part = rest
      part.span.end = offset
      share(&part, of: block)
      blocks.append(part)
      rest.span.start = offset + 1
      rest.images = 0
    }
    share(&rest, of: block)
    blocks.append(rest)
  }

  /// Gives a part its share of the whole block's link and bold bytes.
  private func share(_ part: inout SourceBlock, of block: SourceBlock) {
    guard part.span.count < block.span.count, block.span.count > 0 else { return }
    part.linkBytes = block.linkBytes * part.span.count / block.span.count
    part.boldBytes = block.boldBytes * part.span.count / block.span.count
  }

  /// Whether the line that ends at `end` reads as a paragraph of its own.
  private func endsParagraph(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 40 else { return false }
    let last = utf8[end - 1]
    return last == 0x2E || last == 0x3A || last == 0x21 || last == 0x3F || last == 0x3B
      || last == 0x29 || last == 0x22 || (last == 0x9D && utf8[end - 2] == 0x80)
  }
}
