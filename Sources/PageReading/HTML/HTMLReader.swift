internal import CLibXML2
public import VietnameseText

/// Cuts an HTML page into blocks through libxml2's streaming (SAX) interface, without a tree.
///
/// ```swift
/// let page = HTMLReader().read(TracedText(copying: Array("<p>Bộ Tư pháp<p>thứ 7/17".utf8)))
/// page.string(ofBlock: 1)    // "thứ 7/17"
/// ```
public struct HTMLReader: Sendable {
  /// How many elements may stand inside each other; deeper pages are read up to that place.
  public var maximumDepth = 1_000
  /// What words of class names say.
  public var classes = ClassLexicon.standard

  /// How many character references are read on a page.
  public var maximumReferences = 500_000
  /// How many tags and runs of text are read on a page; counted, for a clock would make results
  /// differ from run to run.
  public var maximumSteps = 5_000_000

  /// A reader with the usual limits.
  public init() {}

  /// Reads the decoded page; the blocks' text maps to the bytes `page` was decoded from.
  public func read(_ page: TracedText) -> ReadPage {
    // More than are read, so that the element is known to have too many.
    let bytes = AttributeFlood.dammed(
      Self.withoutControls(page.utf8), most: AttributeList.maximumCount * 2)
    var parser = SAXParser(BlockBuilder(source: bytes, limits: self))
    parser.parse()
    return parser.builder.finished(decodedBy: page.map)
  }

  /// Control characters become tabs, which are white space but never copied as they are:
  /// libxml2 stops at a NUL and drops the others.
  private static func withoutControls(_ bytes: [UInt8]) -> [UInt8] {
    guard hasControl(bytes) else { return bytes }
    return bytes.map { isControl($0) ? 0x09 : $0 }
  }

  /// Whether there is one; eight bytes a step, of which only the small ones are looked at.
  private static func hasControl(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { raw in
      var index = 0
      while index + 8 <= raw.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        var small =
          (word.littleEndian &- 0x2020_2020_2020_2020) & ~word.littleEndian & 0x8080_8080_8080_8080
        while small != 0 {
          if isControl(raw[index + small.trailingZeroBitCount / 8]) { return true }
          small &= small - 1
        }
        index += 8
      }
      return raw[index...].contains(where: isControl)
    }
  }

  @inline(__always)
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }
}

/// Runs libxml2 over a builder's source; the only place that holds its pointers.
///
/// libxml2 hands each event back with a pointer to this value, which stays where it is until the
/// parser ends.
private struct SAXParser {
  private(set) var builder: BlockBuilder
  private var context: htmlParserCtxtPtr?
  /// Whether the element's end has been sought: once is enough, for it may have none.
  private var isEndSought = false

  /// Readies libxml2, once and before any thread parses.
  ///
  /// It readies itself at the first use, but not safely: threads that come at the same time may wait
  /// for one of its locks for ever.
  private static let library: Void = xmlInitParser()

  init(_ builder: BlockBuilder) { self.builder = builder }

  mutating func parse() {
    Self.library
    let bytes = builder.source
    bytes.withUnsafeBytes { bytes in
      guard let length = Int32(exactly: bytes.count) else { return }
      context = htmlCreateMemoryParserCtxt(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), length)
      if let context { run(context) }
    }
  }

  private mutating func run(_ context: htmlParserCtxtPtr) {
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    context.pointee.sax?.pointee = Self.handler
    withUnsafeMutablePointer(to: &self) { parser in
      context.pointee.userData = UnsafeMutableRawPointer(parser)
      htmlParseDocument(context)
    }
    self.context = nil
    htmlFreeParserCtxt(context)
  }

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { SAXParser.at($0)?.pointee.start($1, $2) }
    handler.endElement = { SAXParser.at($0)?.pointee.end($1) }
    handler.characters = { SAXParser.at($0)?.pointee.text($1, $2) }
    handler.ignorableWhitespace = { SAXParser.at($0)?.pointee.text($1, $2) }
    handler.cdataBlock = { SAXParser.at($0)?.pointee.raw($1, $2) }
    return handler
  }

  private static func at(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<SAXParser>? {
    data?.assumingMemoryBound(to: SAXParser.self)
  }
}

extension SAXParser {
  private mutating func start(
    _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let name else { return }
    isEndSought = false
    builder.open(ElementTag.byName.value(of: name), AttributeList(attributes))
    if builder.limit != nil { xmlStopParser(context) }
  }

  private mutating func end(_ name: UnsafePointer<xmlChar>?) {
    guard let name else { return }
    builder.close(ElementTag.byName.value(of: name))
  }

  private mutating func text(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let bytes, count > 0 else { return }
    builder.text(UnsafeBufferPointer(start: bytes, count: Int(count)), endingAt: position)
    if builder.limit != nil { xmlStopParser(context) }
  }

  private mutating func raw(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let bytes, count > 0 else { return }
    builder.rawText(UnsafeBufferPointer(start: bytes, count: Int(count)))
    if builder.capture == .none, !isEndSought { skipRawText() }
  }

  /// Moves the parser close to the end of a script or style sheet that nobody reads.
  ///
  /// libxml2 takes these letter by letter, which costs more than the rest of many a page. It is set
  /// down a few ASCII bytes ahead of the end tag, since it may take one more letter before it looks.
  /// From version 2.14 on it looks for the end itself.
  private mutating func skipRawText() {
    isEndSought = true
    guard LIBXML_VERSION < 21_400, let context, let name = context.pointee.name,
      let input = context.pointee.input, let current = input.pointee.cur,
      let end = input.pointee.end
    else { return }
    let rest = UnsafeBufferPointer(start: current, count: end - current)
    let tag = UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
    guard let landing = RawText.landing(in: rest, beforeEndOf: tag) else { return }
    input.pointee.cur = current + landing
  }

  /// How many source bytes libxml2 has taken.
  private var position: Int {
    guard let input = context?.pointee.input, let base = input.pointee.base,
      let current = input.pointee.cur
    else { return 0 }
    return Int(input.pointee.consumed) + (current - base)
  }
}
