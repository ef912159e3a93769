internal import CLibXML2

/// Walks through an XML document of a workbook, one event after another, with libxml2's reader.
///
/// Entities are not resolved and nothing is fetched.
final class XMLWalk {
  /// What comes next.
  enum Step: Equatable {
    case start(String)
    case text(String)
    case end(String)
  }

  private let reader: xmlTextReaderPtr
  private let bytes: UnsafeMutableBufferPointer<CChar>
  private var pendingEnd: String?
  /// Whether the document broke off.
  private(set) var isDamaged = false

  /// A walk through `content`; `nil` without memory for it.
  init?(_ content: [UInt8]) {
    bytes = .allocate(capacity: max(content.count, 1))
    UnsafeMutableRawBufferPointer(bytes).copyBytes(from: content)
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOWARNING.rawValue)
    let quiet = options | Int32(XML_PARSE_NOERROR.rawValue | XML_PARSE_COMPACT.rawValue)
    guard let base = bytes.baseAddress, content.count <= Int(Int32.max),
      let reader = xmlReaderForMemory(base, Int32(content.count), nil, nil, quiet)
    else {
      bytes.deallocate()
      return nil
    }
    self.reader = reader
  }

  deinit {
    xmlFreeTextReader(reader)
    bytes.deallocate()
  }

  /// The next start, text or end of an element; `nil` at the end of the document.
  func next() -> Step? {
    if let end = pendingEnd {
      pendingEnd = nil
      return .end(end)
    }
    while true {
      let more = xmlTextReaderRead(reader)
      guard more == 1 else {
        isDamaged = more < 0
        return nil
      }
      if let step { return step }
    }
  }

  /// The attribute of the element that was just entered.
  func attribute(_ name: String) -> String? {
    guard xmlTextReaderMoveToAttribute(reader, name) == 1 else { return nil }
    defer { xmlTextReaderMoveToElement(reader) }
    return xmlTextReaderConstValue(reader).map { String(cString: $0) }
  }

  private var step: Step? {
    switch xmlTextReaderNodeType(reader) {
    case 1:
      if xmlTextReaderIsEmptyElement(reader) == 1 { pendingEnd = name }
      return .start(name)
    case 3, 4, 14: return xmlTextReaderConstValue(reader).map { .text(String(cString: $0)) }
    case 15: return .end(name)
    default: return nil
    }
  }

  private var name: String {
    xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? ""
  }
}
