package import DocumentModel

/// Writes JSON straight into bytes: the commas, the indentation and the escapes.
///
/// ```swift
/// var json = JSONBytes(isIndented: false)
/// json.object { json in json.field("of", whole: 17) }   // {"of":17}
/// ```
///
/// Source of the escapes: RFC 8259, section 7. U+2028 and U+2029 are escaped as well, because
/// JavaScript before 2019 took them for line ends.
package struct JSONBytes {
  package private(set) var bytes: [UInt8]
  private let isIndented: Bool
  private var depth: Int
  private var isFirst = true

  package init(appendingTo bytes: [UInt8] = [], isIndented: Bool, depth: Int = 0) {
    self.bytes = bytes
    self.isIndented = isIndented
    self.depth = depth
  }

  /// Gives the bytes away, so that appending goes on without a copy.
  package mutating func take() -> [UInt8] {
    var result: [UInt8] = []
    swap(&result, &bytes)
    return result
  }
}

// MARK: - Structure

extension JSONBytes {
  package mutating func object(_ fields: (inout JSONBytes) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), fields)
  }

  package mutating func array<Items: Collection>(
    _ items: Items, _ element: (inout JSONBytes, Items.Element) -> Void
  ) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]")) { json in
      for item in items {
        json.separate()
        element(&json, item)
      }
    }
  }

  /// The key of the value that is written next.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONBytes) -> Void) {
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    bytes.append(close)
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}

// MARK: - Values

extension JSONBytes {
  /// A whole number.
  package mutating func whole(_ value: Int) { bytes.appendDecimal(value) }

  /// A number with as many decimals as it has.
  package mutating func number(_ value: ExactDecimal) { bytes.appendNumber(value) }

  package mutating func null() { bytes.append(contentsOf: "null".utf8) }

  package mutating func field(_ name: StaticString, _ value: String?) {
    key(name)
    guard let value else { return null() }
    string(value.utf8)
  }

  package mutating func field(_ name: StaticString, whole value: Int?) {
    key(name)
    guard let value else { return null() }
    bytes.appendDecimal(value)
  }

  package mutating func field(_ name: StaticString, _ value: ExactDecimal?) {
    key(name)
    guard let value else { return null() }
    bytes.appendNumber(value)
  }

  package mutating func field(_ name: StaticString, flag value: Bool) {
    key(name)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// A string of UTF-8 bytes.
  package mutating func string(_ utf8: some Collection<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    let isDone: Void? = utf8.withContiguousStorageIfAvailable { bytes.appendEscaped($0) }
    if isDone == nil { Array(utf8).withUnsafeBufferPointer { bytes.appendEscaped($0) } }
    bytes.append(UInt8(ascii: "\""))
  }
}
