internal import CLibXML2

/// libxml2's bare work on a page: build the DOM, throw it away.
///
/// This is the yardstick: reading a page to its facts should cost no more.
enum ParserBaseline {
  /// Parses `page` and returns whether a tree came of it.
  static func parse(_ page: [UInt8]) -> Bool {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
    let document = page.withUnsafeBytes { bytes in
      htmlReadMemory(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), nil,
        "utf-8", Int32(options))
    }
    guard let document else { return false }
    xmlFreeDoc(document)
    return true
  }
}
