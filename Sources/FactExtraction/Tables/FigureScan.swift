internal import DocumentModel
internal import VietnameseText

/// Finds the numbers of a cell.
enum FigureScan {
  /// The numbers of `span` in order; a digit behind a letter is a footnote's mark.
  static func figures(in span: Span, of text: AnalyzedText) -> [Figure] {
    let folded = text.folded
    var figures: [Figure] = []
    var at = span.start
    while at < span.end {
      guard isDigit(folded[at]) else {
        at += 1
        continue
      }
      let end = end(from: at, to: span.end, folded)
      if at == span.start || folded[at - 1] < 0x61 || isArrow(before: at, text),
        let figure = figure(at, end, span, text)
      {
        figures.append(figure)
      }
      at = end
    }
    return figures
  }

  /// Whether an arrow or a triangle stands right before, which is of three bytes beginning so.
  private static func isArrow(before at: Int, _ text: AnalyzedText) -> Bool {
    at >= 3 && text.text[at - 3] == 0xE2 && text.text[at - 2] >= 0x86
  }

  private static func figure(
    _ start: Int, _ end: Int, _ cell: Span, _ text: AnalyzedText
  ) -> Figure? {
    let folded = text.folded
    let sign = sign(before: start, in: cell, text)
    let first = sign ?? start
    let digits = folded[start..<end]
    guard let value = ExactDecimal(parsing: digits) else { return nil }
    let isNegative = first < start && folded[first..<start].contains(UInt8(ascii: "-"))
    let before = folded[cell.start..<first].last { $0 > 0x20 }
    var figure = Figure(
      span: Span(first, end), value: isNegative ? -value : value,
      hasDecimals: digits.contains { $0.isOne(of: ",.") },
      isBracketed: before == UInt8(ascii: "("), isTotal: before == UInt8(ascii: "/"))
    figure.hasPlus = first < start && !isNegative
    return figure
  }

  /// Where the sign of a number begins that has one: right before it and behind no other number.
  private static func sign(before start: Int, in cell: Span, _ text: AnalyzedText) -> Int? {
    let folded = text.folded
    var at = start - 1
    while at >= cell.start, folded[at] == 0x20, start - at <= 3 { at -= 1 }
    guard at >= cell.start, folded[at].isOne(of: "+-") else { return nil }
    let before = folded[cell.start..<at].last { $0 > 0x20 }
    guard before.map({ !isDigit($0) && $0 < 0x61 }) ?? true else { return nil }
    while at > cell.start, text.text[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  private static func end(from start: Int, to limit: Int, _ folded: [UInt8]) -> Int {
    var end = start
    while end < limit, isDigit(folded[end]) || isMark(at: end, limit, folded) { end += 1 }
    return end
  }

  private static func isMark(at offset: Int, _ limit: Int, _ folded: [UInt8]) -> Bool {
    folded[offset].isOne(of: ",.") && offset + 1 < limit && isDigit(folded[offset + 1])
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether these bytes are one number, perhaps with a sign, "%", a total or in brackets.
  static func isFigure(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.contains(where: isDigit)
      && bytes.allSatisfy { isDigit($0) || $0.isOne(of: "+-,.%()/") }
      && bytes.first != UInt8(ascii: "/") && !(bytes.reversed().first ?? 0).isOne(of: ",./")
  }

  /// Whether these bytes stand for a missing value.
  static func isMissing(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.allSatisfy { $0.isOne(of: ".-*=") } || bytes.elementsEqual("n/a".utf8)
      || bytes.elementsEqual("x".utf8)
  }
}
