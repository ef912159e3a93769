public import DocumentModel

/// Writes one JSON array of all documents, indented by two spaces, for reading.
public struct JSONArrayWriter: DocumentWriter {
  private var isFirst = true

  /// A writer that has not written anything.
  public init() {}

  /// Opens the array.
  public mutating func begin(into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
  }

  /// Appends the document as an element.
  public mutating func write(_ document: Document, into bytes: inout [UInt8]) {
    bytes.append(contentsOf: (isFirst ? "\n  " : ",\n  ").utf8)
    isFirst = false
    var json = JSONBytes(appendingTo: bytes.given(), isIndented: true, depth: 1)
    DocumentJSON(document).write(into: &json)
    bytes = json.take()
  }

  /// Closes the array.
  public mutating func end(into bytes: inout [UInt8]) {
    bytes.append(contentsOf: (isFirst ? "]\n" : "\n]\n").utf8)
  }
}
