internal import DocumentModel
internal import ReferenceData
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
    /// How much a percentage or score is.
    var amount: ExactDecimal? {
      switch value {
      case .percent(let amount), .score(let amount, _): amount
      default: nil
      }
    }
    var isCount: Bool { if case .value(.count) = kind { true } else { false } }
  }

  let span: Span
  let line: Int
  let role: Block.Role
  let items: [Item]
  let brackets: [Span]
  /// Where known components are named; like the items none that goes on in the next sentence.
  let components: [ComponentName]
  private let view: [UInt8]
  private let text: [UInt8]
  /// The view of the sentence with single blanks, and where each byte of the sentence stands in it.
  private let compact: [UInt8]
  private let places: [Int32]

  init(
    _ sentence: Sentence, text: AnalyzedText, view: [UInt8], candidates: ArraySlice<Candidate>,
    components: ArraySlice<ComponentName>, ranksBodies: Bool = false
  ) {
    let indices = candidates.filter { Self.kind($0).map(Self.isIndex) ?? false }
    self.components = components.filter { name in
      name.span.end <= sentence.span.end && !indices.contains { $0.span.overlaps(name.span) }
    }
    span = sentence.span
    line = sentence.line
    role = text.lines[sentence.line].role
    self.view = view
    self.text = text.text
    (compact, places) = Self.compacted(view, sentence.span)
    let brackets = Self.brackets(in: view, span: sentence.span)
    self.brackets = brackets
    items = candidates.filter { $0.span.end <= sentence.span.end }
      .compactMap { Self.item($0, brackets: brackets, ranksBodies) }
  }

  private static func item(
    _ candidate: Candidate, brackets: [Span], _ ranksBodies: Bool
  ) -> Item? {
    guard let kind = ranksBodies ? body(candidate) ?? kind(candidate) : kind(candidate) else {
      return nil
    }
    let bracket = brackets.lastIndex { $0.contains(candidate.span) }
    return Item(
      kind: kind, span: candidate.span, bracket: bracket, rule: candidate.mention?.rule ?? "")
  }

  /// A department or a district, where the text is about an index that ranks them.
  private static func body(_ candidate: Candidate) -> Item.Kind? {
    guard case .entity(let entity)? = candidate.mention?.value, entity.kind == .organization else {
      return nil
    }
    return .unit(NamedUnit(kind: .organization, name: entity.name, code: nil))
  }

  private static func isIndex(_ kind: Item.Kind) -> Bool {
    if case .index = kind { true } else { false }
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
  func words(_ start: Int, _ end: Int) -> Words {
    let from = min(max(start - span.start, 0), span.count)
    let to = min(max(end - span.start, from), span.count)
    return Words(compact, Int(places[from])..<Int(places[to]))
  }

  private static func compacted(_ view: [UInt8], _ span: Span) -> ([UInt8], [Int32]) {
    var bytes: [UInt8] = []
    var places: [Int32] = []
    bytes.reserveCapacity(span.count)
    places.reserveCapacity(span.count + 1)
    for at in span.range {
      places.append(Int32(bytes.count))
      if view[at] != 0x20 || bytes.last != 0x20 { bytes.append(view[at]) }
    }
    places.append(Int32(bytes.count))
    return (bytes, places)
  }

  /// The words right before `offset`, as far back as `reach` bytes.
  func before(_ offset: Int, reach: Int = 48) -> Words {
    words(bound(offset - reach), offset)
  }

  /// The words right behind `offset`.
  func after(_ offset: Int, reach: Int = 48) -> Words { words(offset, bound(offset + reach)) }

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

  /// The word that ends right before `offset`, blanks apart, or `nil` at the sentence's start.
  func word(before offset: Int) -> Span? {
    let end = lastInk(offset) + 1
    guard end > span.start else { return nil }
    var start = end
    while start > span.start, view[start - 1] != 0x20 { start -= 1 }
    return Span(start, end)
  }

  /// Where the `count`th word behind `offset` ends.
  func end(ofWords count: Int, from offset: Int) -> Int {
    var at = offset
    for _ in 0..<count {
      at = nextInk(at)
      while at < span.end, view[at] != 0x20 { at += 1 }
    }
    return at
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
  /// Where these folded bytes stand first, at or behind `from`, or `nil`.
  func offset(of phrase: StaticString, from: Int? = nil) -> Int? {
    let from = max(from ?? span.start, span.start)
    return phrase.withUTF8Buffer { phrase in
      guard span.end - from >= phrase.count else { return nil }
      return (from...(span.end - phrase.count)).first { matches(phrase, at: $0) }
    }
  }

  /// Where these folded bytes stand last between two offsets, or `nil`.
  func lastOffset(of phrase: StaticString, from: Int, to: Int) -> Int? {
    phrase.withUTF8Buffer { phrase in
      guard to - from >= phrase.count, from >= 0, to <= view.count else { return nil }
      return lastMatch(of: phrase, in: from...(to - phrase.count))
    }
  }

  /// Where these folded bytes stand last before an offset, or `nil`.
  func lastOffset(of phrase: UnsafeBufferPointer<UInt8>, to: Int) -> Int? {
    guard to - span.start >= phrase.count else { return nil }
    return lastMatch(of: phrase, in: span.start...(to - phrase.count))
  }

  private func lastMatch(
    of phrase: UnsafeBufferPointer<UInt8>, in starts: ClosedRange<Int>
  ) -> Int? {
    view.withUnsafeBufferPointer { view in
      for start in starts.reversed() where view[start] == phrase.first {
        if phrase.indices.allSatisfy({ view[start + $0] == phrase[$0] }) { return start }
      }
      return nil
    }
  }

  private func matches(_ phrase: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for at in 0..<phrase.count where view[start + at] != phrase[at] { return false }
    return true
  }
}
