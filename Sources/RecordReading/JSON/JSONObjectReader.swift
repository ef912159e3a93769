internal import DocumentModel
internal import VietnameseText

/// Turns one JSON object into a document, or a record into a document of that record alone.
struct JSONObjectReader {
  /// The text that objects are read from.
  let place: JSONPlace

  private var path: String { place.path }

  /// The items that `node` gives.
  func items(_ node: JSONNode) -> [FactItem] {
    do throws(JSONFault) {
      if node.has("records") { return try documentItems(node) }
      if node.has("measure") { return [.document(try recordItem(node))] }
    } catch {
      return [.failure(place.failure(error))]
    }
    let fault = JSONFault(
      offset: node.offset, message: "this is neither a document nor a record",
      hint: "an object with the key \"records\", or one with \"subject\", \"index\", \"measure\" "
        + "and \"value\", is expected; pages go into a file of their own")
    return [.failure(place.failure(fault))]
  }

  private func documentItems(_ node: JSONNode) throws(JSONFault) -> [FactItem] {
    var decoder = DocumentDecoder(node, path: path)
    let line = place.line(of: node.offset)
    let document = try decoder.document(fallbackID: "\(path):\(line)")
    let lines = Array(repeating: line, count: document.records.count)
    return decoder.faults.map { .failure(place.failure($0)) }
      + [.document(RecordedDocument(document, lines: lines))]
  }

  private func recordItem(_ node: JSONNode) throws(JSONFault) -> RecordedDocument {
    let record = try RecordDecoder().record(node)
    let line = place.line(of: node.offset)
    let id = try node.text("id")
    var metadata = PageMetadata()
    metadata.published = try node.text("published")
    let source = Source(path: try node.text("path") ?? path, url: try node.text("url"))
    var document = Document(
      id: id ?? "\(path):\(line)", source: source, metadata: metadata, text: TracedText())
    document.records = [record]
    let origin = id ?? source.url ?? source.path
    return RecordedDocument(document, lines: [line], origin: origin)
  }
}

/// A text with the lines of its bytes.
struct JSONPlace {
  let path: String
  private let bytes: [UInt8]
  private let firstLine: Int
  private let breaks: [Int]

  /// The text `bytes` of the file at `path`, whose first line is `line`.
  init(path: String, line: Int, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    firstLine = line
    breaks = bytes.indices.filter { bytes[$0] == 0x0A }
  }

  /// The line of the byte at `offset`.
  func line(of offset: Int) -> Int { firstLine + breaksBefore(offset) }

  /// A fault as a failure with its line and column.
  func failure(_ fault: JSONFault) -> RecordFailure {
    let end = min(fault.offset, bytes.count)
    let count = breaksBefore(end)
    let start = count > 0 ? breaks[count - 1] + 1 : 0
    let column = bytes[start..<end].count { $0 & 0xC0 != 0x80 } + 1
    return RecordFailure(
      path: path, line: firstLine + count, column: column, message: fault.message,
      hint: fault.hint)
  }

  private func breaksBefore(_ offset: Int) -> Int {
    var low = 0
    var high = breaks.count
    while low < high {
      let middle = (low + high) / 2
      if breaks[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
