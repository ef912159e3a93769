internal import DocumentModel
internal import VietnameseText

/// Reads a document from its object in the output contract.
///
/// A block, mention, record or finding that cannot be read is a fault; all others are kept.
struct DocumentDecoder {
  private let node: JSONNode
  private let path: String
  private var spans = RecordDecoder()
  /// What could not be read.
  private(set) var faults: [JSONFault] = []

  /// A decoder of `node`, found in the file at `path`.
  init(_ node: JSONNode, path: String) {
    self.node = node
    self.path = path
  }

  /// The document; `fallbackID` is its id if it has none.
  mutating func document(fallbackID: String) throws(JSONFault) -> Document {
    let text = TracedText(copying: Array((try node.text("text") ?? "").utf8))
    if text.count > 0 { spans.offsets = ScalarOffsets(text.utf8) }
    var document = Document(
      id: try node.text("id") ?? fallbackID, source: try source(), metadata: try metadata(),
      text: text)
    document.blocks = list("blocks", block)
    let mentions = MentionDecoder(spans: spans)
    document.mentions = list("mentions") { node throws(JSONFault) in try mentions.mention(node) }
    let records = spans
    document.records = list("records") { node throws(JSONFault) in try records.record(node) }
    document.findings = list("findings", finding)
    return document
  }

  private func source() throws(JSONFault) -> Source {
    let source = node["source"] ?? node
    return Source(
      path: try source.text("path") ?? path, url: try source.text("url"),
      mediaType: try source.text("media_type"), charset: try source.text("charset"),
      recordID: try source.text("record_id"))
  }

  private func metadata() throws(JSONFault) -> PageMetadata {
    var metadata = PageMetadata()
    metadata.title = try node.text("title")
    metadata.published = try node.text("published")
    metadata.author = try node.text("author")
    metadata.site = try node.text("site")
    metadata.lead = try node.text("lead")
    return metadata
  }

  private func block(_ node: JSONNode) throws(JSONFault) -> Block {
    Block(
      span: try spans.span(node) ?? Span(0, 0), role: try node.choice("role"),
      rule: try node.text("rule") ?? "")
  }

  private func finding(_ node: JSONNode) throws(JSONFault) -> Finding {
    var finding = Finding(
      check: try node.requiredText("check"), severity: try node.choice("severity"),
      message: try node.text("message") ?? "")
    if let kind: Finding.Kind = try node.optionalChoice("kind") { finding.kind = kind }
    if let certainty = try node.number("certainty") { finding.certainty = certainty }
    finding.record = try node.whole("record")
    finding.mention = try node.whole("mention")
    finding.expected = try node.text("expected")
    finding.found = try node.text("found")
    finding.span = try spans.span(node)
    return finding
  }

  private mutating func list<Element>(
    _ key: String, _ read: (JSONNode) throws(JSONFault) -> Element
  ) -> [Element] {
    var found: [Element] = []
    for element in node[key]?.elements ?? [] {
      do throws(JSONFault) { found.append(try read(element)) } catch { faults.append(error) }
    }
    return found
  }
}
