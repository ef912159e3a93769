/// The HTML around a report's data: one page that asks nobody for anything.
///
/// Text from pages never becomes markup: data lies in script blocks that no browser runs, as Base64 or
/// as JSON without `<`, and the script puts it into the page as text.
public struct ReportShell: Sendable {
  /// A block of data in the page.
  public struct Block: Sendable {
    /// The id by which the script finds it.
    public var id: String
    /// Its text: Base64, or JSON.
    public var text: [UInt8]

    /// A block that holds JSON as it is.
    public init(id: String, json: [UInt8]) {
      self.id = id
      text = json.flatMap { $0 == UInt8(ascii: "<") ? Array("\\u003c".utf8) : [$0] }
    }

    /// A block that holds a gzip member as Base64.
    init(id: String, packed: [UInt8]) { (self.id, text) = (id, PackedBytes.base64(packed)) }
  }

  private let assets: ReportAssets
  private let policy: String?

  /// A page under `policy`; without one where a header gives it.
  public init(assets: ReportAssets = .bundled, policy: String?) {
    (self.assets, self.policy) = (assets, policy)
  }

  /// The page with `blocks` of data.
  public func page(with blocks: [Block]) -> [UInt8] {
    let words = Block(id: "trich-words", json: assets.words)
    return head + (blocks + [words]).flatMap(script) + Array("<script>".utf8) + assets.script
      + Array("</script>\n</body></html>\n".utf8)
  }

  private var head: [UInt8] {
    let rule = policy.map { "<meta http-equiv=\"Content-Security-Policy\" content=\"\($0)\">\n" }
    return Array(
      """
      <!DOCTYPE html>
      <html lang="vi"><head><meta charset="utf-8">
      \(rule ?? "")<meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
      <title>Trich</title>
      <style>
      """.utf8) + assets.style
      + Array(
        "</style></head>\n<body><noscript>JavaScript</noscript><div id=\"trich\"></div>\n".utf8)
  }

  private func script(_ block: Block) -> [UInt8] {
    Array("<script type=\"text/plain\" id=\"\(block.id)\">".utf8) + block.text
      + Array("</script>\n".utf8)
  }
}
