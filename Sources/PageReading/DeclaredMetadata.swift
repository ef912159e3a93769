/// What a page says of itself outside its visible text: `<title>`, `<meta>`, JSON-LD, `<time>`.
public struct DeclaredMetadata: Hashable, Sendable {
  /// Where a value was declared, the most trusted first.
  public enum Key: String, Hashable, Sendable, CaseIterable {
    case linkedDataPublished = "json-ld:datePublished"
    case linkedDataHeadline = "json-ld:headline"
    case linkedDataAuthor = "json-ld:author"
    case articlePublished = "meta:article:published_time"
    case metaPublished = "meta:pubdate"
    case timeElement = "time:datetime"
    case modified = "time:dateModified"
    case openGraphTitle = "meta:og:title"
    case documentTitle = "title"
    case articleAuthor = "meta:article:author"
    case metaAuthor = "meta:author"
    case siteName = "meta:og:site_name"
    case pageType = "meta:og:type"
    case description = "meta:description"
    case canonical = "link:canonical"
    case language = "html:lang"
  }

  /// One declared value.
  public struct Value: Hashable, Sendable {
    /// Where it stood.
    public var key: Key
    /// What it said, trimmed.
    public var text: String
    /// How many blocks stand before it; `nil` outside the visible text.
    public var block: Int?
  }

  /// All values in page order.
  public private(set) var values: [Value] = []

  /// Nothing declared.
  public init() {}

  /// The first value declared for `key`.
  public func first(_ key: Key) -> String? { values.first { $0.key == key }?.text }

  /// All values declared for `key`.
  public func all(_ key: Key) -> [String] { values.filter { $0.key == key }.map(\.text) }

  /// Adds a value unless it is blank; at most 32 of a key are kept.
  public mutating func add(_ key: Key, _ text: String, block: Int? = nil) {
    let trimmed = Self.folded(text)
    guard !trimmed.isEmpty, values.count(where: { $0.key == key }) < 32 else { return }
    values.append(Value(key: key, text: trimmed, block: block))
  }

  /// The text with single blanks for white space, none at its ends.
  private static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte > 0x20 {
        bytes.append(byte)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
