internal import CLibXML2

/// An element or a text of an XML file; names come without their prefixes.
enum XMLEvent: Equatable {
  case begin(String, [String: String])
  case end(String)
  case text(String)
}

/// Reads XML through libxml2's streaming interface.
///
/// What is no XML is read as far as it goes. No entity is fetched, and libxml2 bounds what entities
/// expand to; no more than `maximumEvents` are told.
final class XMLEvents {
  /// So many elements and texts of a file are read.
  static let maximumEvents = 4_000_000

  private let tell: (XMLEvent) -> Void
  private var count = 0

  private init(_ tell: @escaping (XMLEvent) -> Void) { self.tell = tell }

  /// Tells what stands in `bytes`, one element or text after another; whether all of it was read.
  @discardableResult
  static func read(_ bytes: [UInt8], _ tell: (XMLEvent) -> Void) -> Bool {
    guard let length = Int32(exactly: bytes.count), length > 0 else { return bytes.isEmpty }
    xmlInitParser()
    return withoutActuallyEscaping(tell) { tell in
      let events = XMLEvents(tell)
      var handler = Self.handler
      let fault = bytes.withUnsafeBytes { bytes in
        xmlSAXUserParseMemory(
          &handler, Unmanaged.passUnretained(events).toOpaque(),
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self), length)
      }
      return fault == 0 && events.count <= maximumEvents
    }
  }

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { XMLEvents.at($0)?.start($1, $2) }
    handler.endElement = { data, name in
      guard let events = XMLEvents.at(data), let name else { return }
      events.add(.end(XMLEvents.bare(name)))
    }
    handler.characters = { data, bytes, count in
      guard let events = XMLEvents.at(data), let bytes, count > 0 else { return }
      let text = UnsafeBufferPointer(start: bytes, count: Int(count))
      events.add(.text(String(decoding: text, as: UTF8.self)))
    }
    return handler
  }

  private static func at(_ data: UnsafeMutableRawPointer?) -> XMLEvents? {
    data.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  private func add(_ event: XMLEvent) {
    count += 1
    if count <= Self.maximumEvents { tell(event) }
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let name else { return }
    var values: [String: String] = [:]
    var index = 0
    while let attributes, let key = attributes[index], let value = attributes[index + 1] {
      values[Self.bare(key)] = String(decodingCString: value, as: UTF8.self)
      index += 2
    }
    add(.begin(Self.bare(name), values))
  }

  /// The name behind its prefix.
  private static func bare(_ name: UnsafePointer<xmlChar>) -> String {
    let whole = String(decodingCString: name, as: UTF8.self)
    return whole.split(separator: ":").last.map(String.init) ?? whole
  }
}
