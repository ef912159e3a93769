internal import DocumentModel
internal import VietnameseText

/// A stretch of a sentence that names a component, without the marks round it.
struct Label {
  /// Where it stands.
  var span: Span

  /// The label in `span`, or `nil` if nothing but marks is there.
  init?(_ span: Span, in sentence: SentenceView) {
    var start = span.start
    var end = span.end
    while start < end, Self.isMark(sentence.byte(start)) { start += 1 }
    while end > start, Self.isMark(sentence.byte(end - 1)) || Self.isStop(sentence.byte(end - 1)) {
      end -= 1
    }
    let isNumber = (start..<end).allSatisfy { Self.isDigit(sentence.byte($0)) }
    guard end - start > 3, !isNumber else { return nil }
    self.span = Span(start, end)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || ",.".utf8.contains(byte)
  }

  private static func isMark(_ byte: UInt8) -> Bool { " \"',:-".utf8.contains(byte) }

  private static func isStop(_ byte: UInt8) -> Bool { ".;".utf8.contains(byte) }

  /// The longest of overlapping labels, else the one that ends last.
  static func isWeaker(_ left: Label, _ right: Label) -> Bool {
    left.span.overlaps(right.span)
      ? left.span.count < right.span.count : left.span.end < right.span.end
  }
}

/// Walks from the head of a label to its end: a verb, a number, a mark or a name.
struct LabelReader {
  let cues: Cues

  /// What ends a label.
  struct Ending {
    /// The list of words that end it.
    var words = "label-ends"
    /// Whether "và" before the next value does.
    var isAnd = false
    /// Whether even a word that stands for no component is taken.
    var isCertain = false
  }

  /// The label between two offsets.
  func label(
    from start: Int, to end: Int, in sentence: SentenceView, ending: Ending = Ending()
  ) -> Label? {
    let begin = head(start, end, sentence)
    var last = begin
    var at = begin
    while at < end {
      let word = wordSpan(at, end, sentence)
      if isEnd(word, end, sentence, ending, isFirst: last == begin) { break }
      last = word.end
      at = sentence.nextInk(word.end)
    }
    guard let label = Label(Span(begin, last), in: sentence) else { return nil }
    return !ending.isCertain && isGeneric(label, sentence) ? nil : withoutOwner(label, sentence)
  }

  /// Passes over "về" and the words that only lead in.
  private func head(_ start: Int, _ end: Int, _ sentence: SentenceView) -> Int {
    var at = sentence.nextInk(start)
    if let count = cues.prefix("label-prefixes", of: sentence.words(at, end)) {
      at = sentence.nextInk(at + count)
    }
    return sentence.words(at, end).startsWithWord("về")
      ? sentence.nextInk(at + "về".utf8.count) : at
  }

  private func isEnd(
    _ span: Span, _ end: Int, _ sentence: SentenceView, _ ending: Ending, isFirst: Bool
  ) -> Bool {
    let word = sentence.words(span.start, span.end)
    let first = sentence.byte(span.start)
    if first &- 0x30 < 10 || first < 0x20 { return true }
    if ":(,.".utf8.contains(first) { return !isListComma(span, end, sentence) }
    if isFirst { return false }
    if ending.isAnd, word == "và", isBeforeItem(span.end, sentence) { return true }
    let rest = sentence.words(span.end, end)
    let pair = sentence.words(span.start, span.end + 1 + rest.first.count)
    if pair.isAny(of: ["bình quân", "trung bình"]) { return !isPerHead(rest) }
    let isEnd = cues.has(word, in: ending.words) || cues.has(pair, in: ending.words)
    return isEnd && !isComparison(span, word, sentence)
  }

  /// "thu nhập bình quân đầu người" measures something; "Kinh tế số bình quân cả nước" is an average.
  private func isPerHead(_ rest: Words) -> Bool { rest.hasAnyPrefix(["quân đầu", "bình đầu"]) }

  private func isBeforeItem(_ offset: Int, _ sentence: SentenceView) -> Bool {
    sentence.items.contains { $0.span.start >= offset && $0.span.start < offset + 12 }
  }

  /// "so với GDP" belongs to a label; "so với năm 2019" does not.
  private func isComparison(_ span: Span, _ word: Words, _ sentence: SentenceView) -> Bool {
    let isSecond = word == "với" && sentence.before(span.start).hasSuffix("so")
    guard word == "so" || isSecond else { return false }
    let rest = sentence.words(span.end, sentence.span.end)
    let skipped = rest.startsWithWord("với") ? "với".utf8.count : 0
    let object = rest.from(rest.range.lowerBound + skipped)
    let isYear = object.hasAnyPrefix(["năm", "cùng", "kỳ", "mức", "giá"])
    return !isYear && object.firstByte &- 0x30 >= 10 && object.firstByte >= 0x20
  }

  /// A comma inside a label, as in "công chức, viên chức xếp": words go on up to a verb.
  private func isListComma(_ span: Span, _ end: Int, _ sentence: SentenceView) -> Bool {
    guard sentence.byte(span.start) == UInt8(ascii: ",") else { return false }
    let rest = sentence.words(span.end, end)
    let count = rest.wordCount
    return rest.firstByte >= 0x20 && rest.firstByte &- 0x30 >= 10 && (2...6).contains(count)
      && !cues.has(rest.first, in: "label-ends")
  }

  private func wordSpan(_ start: Int, _ end: Int, _ sentence: SentenceView) -> Span {
    if ",:(".utf8.contains(sentence.byte(start)) { return Span(start, start + 1) }
    var at = start
    while at < end, sentence.byte(at) > 0x20, !",:(".utf8.contains(sentence.byte(at)) { at += 1 }
    return Span(start, max(at, start + 1))
  }

  private func withoutOwner(_ label: Label, _ sentence: SentenceView) -> Label? {
    let words = sentence.words(label.span.start, label.span.end)
    let owners: [StaticString] = [
      "của", "của tỉnh", "của bộ", "của thành phố", "của địa phương", "của đơn vị",
    ]
    guard let owner = owners.first(where: { words.endsWithWord($0) }) else { return label }
    let end = sentence.lastOffset(of: owner, from: label.span.start, to: label.span.end)
    return end.flatMap { Label(Span(label.span.start, $0), in: sentence) }
  }

  /// Whether a label only refers back or speaks of the index as a whole.
  func isGeneric(_ label: Label, _ sentence: SentenceView) -> Bool {
    let words = sentence.words(label.span.start, label.span.end)
    return cues.has(words, in: "generic-labels")
      || words.parts.allSatisfy { cues.has($0, in: "generic-labels") }
      || words.first.isAny(of: ["của", "và", "mà", "cũng", "đã", "có", "còn"])
      || words.hasAnyPrefix(["này", "trên", "trong"])
  }
}
