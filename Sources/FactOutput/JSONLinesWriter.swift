public import DocumentModel

/// Writes one JSON object a line: the output contract.
///
/// No byte of an object is a line feed, so a line is a document and a file can be cut anywhere
/// between two lines.
public struct JSONLinesWriter: DocumentWriter {
  /// A writer of JSON lines.
  public init() {}

  /// Nothing stands before the first line.
  public mutating func begin(into bytes: inout [UInt8]) {}

  /// Appends the document's line.
  public mutating func write(_ document: Document, into bytes: inout [UInt8]) {
    var json = JSONBytes(appendingTo: bytes.given(), isIndented: false)
    DocumentJSON(document).write(into: &json)
    bytes = json.take()
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Nothing stands behind the last line.
  public mutating func end(into bytes: inout [UInt8]) {}
}

extension [UInt8] {
  /// The bytes, leaving none behind, so that they can grow elsewhere without a copy.
  mutating func given() -> [UInt8] {
    var result: [UInt8] = []
    swap(&result, &self)
    return result
  }
}
