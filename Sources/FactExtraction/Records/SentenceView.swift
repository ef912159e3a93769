internal import AdministrativeUnits
internal import DocumentModel
internal import VietnameseText

/// A sentence as the record builder sees it: names, years and values in their order.
struct SentenceView {
  /// One thing of the sentence.
  struct Item {
    /// What it is.
    enum Kind {
      case unit(NamedUnit)
      case index(String)
      case year(String)
      case value(MentionValue)
    }

    var kind: Kind
    var span: Span
    /// The number of the innermost bracket round it, or `nil`.
    var bracket: Int?
    /// The rule that found it.
    var rule: String

    var unit: NamedUnit? { if case .unit(let unit) = kind { unit } else { nil } }
    var index: String? { if case .index(let index) = kind { index } else { nil } }
    var year: String? { if case .year(let year) = kind { year } else { nil } }
    var value: MentionValue? { if case .value(let value) = kind { value } else { nil } }
    var isCount: Bool { if case .value(.count) = kind { true } else { false } }
  }

  let span: Span
  let line: Int
  let role: Block.Role
  let items: [Item]
  let brackets: [Span]
  private let view: [UInt8]
  private let text: [UInt8]

  init(
    _ sentence: Sentence, text: AnalyzedText, view: [UInt8], candidates: ArraySlice<Candidate>
  ) {
    span = sentence.span
    line = sentence.line
    role = text.lines[sentence.line].role
    self.view = view
    self.text = text.text
    let brackets = Self.brackets(in: view, span: sentence.span)
    self.brackets = brackets
    items = candidates.compactMap { Self.item($0, brackets: brackets) }
  }

  private static func item(_ candidate: Candidate, brackets: [Span]) -> Item? {
    guard let kind = kind(candidate) else { return nil }
    let bracket = brackets.lastIndex { $0.contains(candidate.span) }
    return Item(
      kind: kind, span: candidate.span, bracket: bracket, rule: candidate.mention?.rule ?? "")
  }

  private static func kind(_ candidate: Candidate) -> Item.Kind? {
    if let unit = candidate.unit, unit.kind != .organization { return .unit(unit) }
    switch candidate.mention?.value {
    case .entity(let entity)? where entity.kind == .index: return .index(entity.name)
    case .entity?, nil: return nil
    case .date(let iso)?: return year(iso).map { .year($0) }
    case let value?: return .value(value)
    }
  }

  /// A year, or the first of a range of two; days and months are no period.
  private static func year(_ iso: String) -> String? {
    guard iso.utf8.count == 4 || iso.utf8.count == 9 && iso.contains("/"), Int(iso.prefix(4)) != nil
    else { return nil }
    return String(iso.prefix(4))
  }

  private static func brackets(in view: [UInt8], span: Span) -> [Span] {
    var open: [Int] = []
    var result: [Span] = []
    for at in span.range {
      if view[at] == UInt8(ascii: "(") { open.append(at) }
      if view[at] == UInt8(ascii: ")"), let start = open.popLast() {
        result.append(Span(start, at + 1))
      }
    }
    return result.sorted { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end }
  }
}

extension SentenceView {
  /// The folded words from `start` to `end`, names as placeholders, blanks single.
  func words(_ start: Int, _ end: Int) -> String {
    guard start < end else { return "" }
    let range = max(span.start, start)..<min(span.end, end)
    guard range.lowerBound < range.upperBound else { return "" }
    return String(decoding: view[range], as: UTF8.self)
      .split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  /// The words right before `offset`, as far back as `reach` bytes.
  func before(_ offset: Int, reach: Int = 48) -> String {
    words(bound(offset - reach), offset)
  }

  /// The words right behind `offset`.
  func after(_ offset: Int, reach: Int = 48) -> String { words(offset, bound(offset + reach)) }

  /// The nearest bound of a letter, within the sentence.
  private func bound(_ offset: Int) -> Int {
    var at = min(max(offset, span.start), span.end)
    while at < span.end, view[at] & 0xC0 == 0x80 { at += 1 }
    return at
  }

  /// The text as written, blanks single.
  func written(_ span: Span) -> String {
    String(decoding: text[span.range], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a semicolon stands between two offsets outside all brackets.
  func hasBreak(_ start: Int, _ end: Int) -> Bool {
    (start..<max(start, end)).contains { at in
      view[at] == UInt8(ascii: ";") && !brackets.contains { $0.contains(at) }
    }
  }

  /// The byte of the view at `offset`.
  func byte(_ offset: Int) -> UInt8 { offset < view.count && offset >= 0 ? view[offset] : 0 }

  /// The first byte that is no blank at or behind `offset`.
  func nextInk(_ offset: Int) -> Int {
    var at = offset
    while at < span.end, view[at] == 0x20 { at += 1 }
    return at
  }

  /// The last byte that is no blank before `offset`.
  func lastInk(_ offset: Int) -> Int {
    var at = offset - 1
    while at >= span.start, view[at] == 0x20 { at -= 1 }
    return at
  }
}

extension SentenceView {
  /// Where the first of these folded words begins, or `nil`.
  func offset(of phrase: String) -> Int? {
    let bytes = Array(phrase.utf8)
    guard span.count >= bytes.count else { return nil }
    return (span.start...(span.end - bytes.count)).first { start in
      bytes.indices.allSatisfy { byte(start + $0) == bytes[$0] }
    }
  }
}

extension SentenceView {
  /// Where these folded words begin at or behind `from`, or `nil`.
  func offset(of phrase: String, from: Int) -> Int? {
    let bytes = Array(phrase.utf8)
    guard span.end - from >= bytes.count else { return nil }
    return (from...(span.end - bytes.count)).first { start in
      bytes.indices.allSatisfy { byte(start + $0) == bytes[$0] }
    }
  }

  /// Where these folded words begin for the last time between two offsets, or `nil`.
  func lastOffset(of phrase: String, from: Int, to: Int) -> Int? {
    let bytes = Array(phrase.utf8)
    guard to - from >= bytes.count else { return nil }
    return (from...(to - bytes.count)).last { start in
      bytes.indices.allSatisfy { byte(start + $0) == bytes[$0] }
    }
  }
}
