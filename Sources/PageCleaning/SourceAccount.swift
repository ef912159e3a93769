public import VietnameseText

/// What became of every byte of a page: no byte is left out, none is counted twice.
///
/// ```swift
/// let account = PageCleaner().explain(page).account
/// account.parts.last?.source.end == page.content.count    // true
/// account.bytes(.markup)
/// ```
public struct SourceAccount: Hashable, Sendable {
  /// What became of a stretch of the page.
  public enum Fate: Hashable, Sendable {
    /// Text that the article holds, by the rule that kept it.
    case kept(rule: String)
    /// Text that the article lacks, by the rule that dropped it.
    case dropped(rule: String)
    /// Tags, white space, line ends, the byte order mark: what is no text.
    case markup
  }

  /// A stretch of the page's bytes and what became of it.
  public struct Part: Hashable, Sendable {
    /// Where it stands in the page's bytes.
    public var source: Span
    /// What became of it.
    public var fate: Fate
  }

  /// The rule for what stands between tags but is no text: scripts, styles, comments, form fields.
  public static let notTextRule = "reading.not-text"

  /// All stretches in page order; each begins where the one before ends.
  public private(set) var parts: [Part] = []

  /// How many bytes came to `fate`.
  public func bytes(_ fate: Fate) -> Int {
    parts.reduce(0) { $0 + ($1.fate == fate ? $1.source.count : 0) }
  }

  /// How many bytes each rule dropped, by its name.
  public var dropped: [String: Int] {
    parts.reduce(into: [:]) { counts, part in
      if case .dropped(let rule) = part.fate { counts[rule, default: 0] += part.source.count }
    }
  }

  /// How many bytes were kept.
  public var kept: Int {
    parts.reduce(0) { sum, part in
      if case .kept = part.fate { return sum + part.source.count }
      return sum
    }
  }
}

extension SourceAccount {
  /// The account of `page`, given where its text went.
  ///
  /// - Parameters:
  ///   - text: the stretches that are text, in any order; of two that overlap the first one counts.
  ///   - page: the page's bytes.
  ///   - isASCIIBased: whether tags can be told by their bytes, as in all encodings but UTF-16.
  init(of text: [Part], in page: [UInt8], isASCIIBased: Bool) {
    var end = 0
    for part in text.sorted(by: { $0.source < $1.source }) where part.source.end > end {
      addRest(of: page, from: end, to: max(end, part.source.start), isASCIIBased)
      end = max(end, part.source.start)
      add(Span(end, part.source.end), part.fate)
      end = part.source.end
    }
    addRest(of: page, from: end, to: page.count, isASCIIBased)
  }

  private mutating func add(_ span: Span, _ fate: Fate) {
    guard !span.isEmpty else { return }
    if let last = parts.indices.last, parts[last].fate == fate {
      parts[last].source.end = span.end
    } else {
      parts.append(Part(source: span, fate: fate))
    }
  }

  /// Parts what is no block's text into tags and white space, and what stands between them.
  private mutating func addRest(
    of page: [UInt8], from start: Int, to end: Int, _ isASCIIBased: Bool
  ) {
    guard isASCIIBased else { return add(Span(start, end), .markup) }
    var at = start
    while at < end {
      let next = Self.runEnd(page, at, end)
      add(Span(at, next), Self.isMarkup(page[at]) ? .markup : .dropped(rule: Self.notTextRule))
      at = next
    }
  }

  /// The end of a tag, of white space, or of anything else.
  private static func runEnd(_ page: [UInt8], _ start: Int, _ end: Int) -> Int {
    if page[start] == 0x3C {
      return page[start..<end].firstIndex(of: 0x3E).map { $0 + 1 } ?? end
    }
    let isMarkup = isMarkup(page[start])
    let rest = page[start..<end]
    return rest.firstIndex { self.isMarkup($0) != isMarkup || $0 == 0x3C } ?? end
  }

  private static func isMarkup(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x3C }
}
