/// Brings text to Unicode form NFC, Latin letters and their marks (U+0300–U+036F) that is.
///
/// Pages typed on some systems spell "ế" as "e", circumflex, acute; no pattern matches that.
/// Other scripts are left as they are. Text without such marks is only scanned for two byte values.
///
/// ```swift
/// let text = TracedText(copying: Array("Bo\u{323}\u{302}".utf8))
/// NFCComposer()(text).count    // 4: "B" and "ộ"
/// ```
///
/// Source: Unicode Standard Annex #15, sections 1 and 4.
public struct NFCComposer: Sendable {
  /// A composer.
  public init() {}

  /// The text in form NFC, mapped to the same source.
  public func callAsFunction(_ text: TracedText) -> TracedText {
    guard Self.mayChange(text.utf8) else { return text }
    var result = TracedText()
    compose(Span(0, text.count), of: text, into: &result)
    return result
  }

  /// Whether the text holds a combining mark at all.
  public static func mayChange(_ utf8: [UInt8]) -> Bool { firstMark(in: utf8, from: 0) != nil }

  /// Adds the stretch `span` of `text`, in form NFC, to `result`.
  public func compose(_ span: Span, of text: TracedText, into result: inout TracedText) {
    var done = span.start
    while let mark = Self.firstMark(in: text.utf8, from: done, to: span.end) {
      let start = Self.scalarStart(in: text.utf8, before: mark, notBefore: done)
      let end = Self.marksEnd(in: text.utf8, from: mark, to: span.end)
      result.append(Span(done, start), of: text)
      append(Span(start, end), of: text, to: &result)
      done = end
    }
    result.append(Span(done, span.end), of: text)
  }

  /// Adds one letter with its marks; unchanged bytes stay an exact copy.
  private func append(_ cluster: Span, of text: TracedText, to result: inout TracedText) {
    guard cluster.count <= Self.longestCluster else { return result.append(cluster, of: text) }
    let bytes = text.utf8[cluster.range]
    var composed: [UInt8] = []
    for scalar in Self.composed(String(decoding: bytes, as: UTF8.self).unicodeScalars) {
      composed.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    if composed.elementsEqual(bytes) {
      result.append(cluster, of: text)
    } else {
      let kept = Self.commonLength(composed, bytes, in: cluster, of: text)
      result.append(Span(cluster.start, cluster.start + kept), of: text)
      let rest = Span(cluster.start + kept, cluster.end)
      result.append(composed[kept...], from: text.map.source(of: rest), isExact: false)
    }
  }

  /// The bytes of the first scalar if it is the same in both, 0 if not: a letter that only marks in
  /// another order follow, such as a tag's `>`, stays a copy of its own.
  ///
  /// Where letter and marks came out of the same bytes, they stay together.
  private static func commonLength(
    _ composed: [UInt8], _ bytes: ArraySlice<UInt8>, in cluster: Span, of text: TracedText
  ) -> Int {
    guard let lead = bytes.first else { return 0 }
    let length = min(Letters.length(lead: lead), bytes.count)
    guard composed.prefix(length).elementsEqual(bytes.prefix(length)) else { return 0 }
    let letter = text.map.source(of: Span(cluster.start, cluster.start + length))
    let marks = text.map.source(of: Span(cluster.start + length, cluster.end))
    return letter.end <= marks.start ? length : 0
  }
}

extension NFCComposer {
  /// Takes the letters apart, orders the marks and puts the letters together again.
  private static func composed(_ scalars: String.UnicodeScalarView) -> [Unicode.Scalar] {
    let parts = ordered(scalars.flatMap(decomposed))
    var result: [Unicode.Scalar] = []
    var starter: Int?
    var lastClass = 0
    for scalar in parts {
      let currentClass = combiningClass(scalar)
      if let at = starter, result.count == at + 1 || lastClass > 0 && lastClass < currentClass,
        let letter = LatinCompositions.composed(result[at], scalar)
      {
        result[at] = letter
        continue
      }
      if currentClass == 0 { starter = result.count }
      lastClass = currentClass
      result.append(scalar)
    }
    return result
  }

  private static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    guard let parts = LatinCompositions.parts(of: scalar) else { return singleton(scalar) }
    return decomposed(parts.base) + [parts.mark]
  }

  /// Marks that are other marks by another name (UnicodeData.txt).
  private static func singleton(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "\u{0340}": ["\u{0300}"]
    case "\u{0341}": ["\u{0301}"]
    case "\u{0343}": ["\u{0313}"]
    case "\u{0344}": ["\u{0308}", "\u{0301}"]
    default: [scalar]
    }
  }

  /// Sorts marks by their combining class between the letters, keeping equal ones in order.
  private static func ordered(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result = scalars
    for index in result.indices.dropFirst() {
      var at = index
      let current = combiningClass(result[at])
      while at > 0, current > 0, combiningClass(result[at - 1]) > current {
        result.swapAt(at - 1, at)
        at -= 1
      }
    }
    return result
  }

  /// The class of a mark that is composed here; any other scalar stands where it is, so that
  /// composing what was composed finds the same letters with the same marks.
  private static func combiningClass(_ scalar: Unicode.Scalar) -> Int {
    guard (0x300..<0x370).contains(scalar.value) else { return 0 }
    return Int(scalar.properties.canonicalCombiningClass.rawValue)
  }
}

extension NFCComposer {
  /// The bytes of the longest letter with its marks; a flood of more marks is left as it is.
  private static let longestCluster = 64

  /// The first byte of a mark (CC 80 to CD AF) in a stretch.
  private static func firstMark(in utf8: [UInt8], from start: Int, to end: Int? = nil) -> Int? {
    utf8.withUnsafeBufferPointer { utf8 in
      var index = start
      let end = end ?? utf8.count
      while index < end {
        index = plainEnd(utf8, index, end)
        if index < end, isMark(utf8, index, end) { return index }
        index += 1
      }
      return nil
    }
  }

  /// The end of a stretch without 0xCC and 0xCD, with which marks begin, eight bytes a step.
  @inline(__always)
  private static func plainEnd(
    _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    let raw = UnsafeRawBufferPointer(utf8)
    var index = start
    while index + 8 <= end {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let rest = (word & 0xFEFE_FEFE_FEFE_FEFE) ^ 0xCCCC_CCCC_CCCC_CCCC
      let zero = (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
      guard zero == 0 else { return index + zero.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end, utf8[index] & 0xFE != 0xCC { index += 1 }
    return index
  }

  private static func isMark(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end else { return false }
    return utf8[index] == 0xCC || utf8[index + 1] < 0xB0
  }

  private static func scalarStart(in utf8: [UInt8], before mark: Int, notBefore lowest: Int) -> Int
  {
    var start = mark - 1
    while start > lowest, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    return max(start, lowest)
  }

  private static func marksEnd(in utf8: [UInt8], from start: Int, to end: Int) -> Int {
    utf8.withUnsafeBufferPointer { utf8 in
      var index = start
      while index < end, utf8[index] & 0xFE == 0xCC, isMark(utf8, index, end) { index += 2 }
      return index
    }
  }
}
