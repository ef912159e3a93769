internal import DocumentModel
internal import VietnameseText

/// Reads lines that explain several abbreviations, as they stand above or below tables.
///
/// "CSTP1: Minh bạch thông tin; CSTP2: Chi phí thời gian" and "HTKT - Hạ tầng kỹ thuật. HTNL - …":
/// of two or more that are explained alike the letters need not agree.
struct AbbreviationList {
  let text: AnalyzedText
  let words: TableWords

  /// What the folded abbreviations stand for.
  func definitions() -> [String: Abbreviation] {
    var found: [String: Abbreviation] = [:]
    for line in text.lines where line.role.isArticle && line.cell == nil && isLikely(line.span) {
      let own = definitions(in: line.span)
      if own.count > 1 { found.merge(own) { first, _ in first } }
    }
    return found
  }

  private func isLikely(_ line: Span) -> Bool {
    line.count > 12 && line.count < 900
      && text.text[line.range].contains { $0.isOne(of: ";.,") }
  }

  private func definitions(in line: Span) -> [String: Abbreviation] {
    let keys = keys(in: line)
    var found: [String: Abbreviation] = [:]
    for (key, meaning) in zip(keys, meanings(behind: keys, in: line)) {
      let name = text.foldedString(key.span)
      guard words.measure(name) == nil, found[name] == nil,
        let abbreviation = abbreviation(meaning)
      else { continue }
      found[name] = abbreviation
    }
    return found
  }

  private struct Key {
    let span: Span
    /// Where its meaning begins.
    let meaning: Int
  }

  /// Words in capitals, or with digits behind them, that open a part of the line.
  private func keys(in line: Span) -> [Key] {
    let first = text.firstToken(from: line.start)
    let tokens = (first..<text.tokens.count).prefix { text.tokens[$0].span.end <= line.end }
    return tokens.compactMap { at in
      let token = text.tokens[at]
      guard token.kind == .word, at == first || opens(at), isAbbreviation(token) else { return nil }
      return key(at)
    }
  }

  private func isAbbreviation(_ token: Token) -> Bool {
    guard token.span.count < 14, token.isCapitalised,
      !text.text[token.span.range].contains(where: { $0 >= 0x61 && $0 < 0x7B })
    else { return false }
    let letters = text.string(token.span)
    return letters.count { $0.isUppercase } > 1
      && letters.allSatisfy { $0.isUppercase || $0.isNumber }
  }

  private func opens(_ at: Int) -> Bool {
    let before = text.tokens[at - 1].span
    return before.count == 1 && text.folded[before.start].isOne(of: ";.:,(")
  }

  private func key(_ at: Int) -> Key? {
    let token = text.tokens[at]
    let next = text.word(at + 1)
    if [":", "-", "–", "—", "="].contains(next) || words.contains(.copulas, next) {
      return at + 2 < text.tokens.count
        ? Key(span: token.span, meaning: text.tokens[at + 2].span.start) : nil
    }
    guard text.string(token.span).last?.isNumber ?? false, at + 1 < text.tokens.count,
      text.tokens[at + 1].kind == .word, text.tokens[at + 1].isCapitalised
    else { return nil }
    return Key(span: token.span, meaning: text.tokens[at + 1].span.start)
  }

  /// What stands behind each key: up to the next, or to the end of its part of the line.
  private func meanings(behind keys: [Key], in line: Span) -> [Span] {
    keys.enumerated().map { number, key in
      let limit = number + 1 < keys.count ? keys[number + 1].span.start : line.end
      let end = (key.meaning..<max(key.meaning, limit)).first(where: isEnd) ?? limit
      return Span(key.meaning, end)
    }
  }

  private func isEnd(_ at: Int) -> Bool {
    let byte = text.text[at]
    return byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ".") && (at + 1 == text.text.count || text.text[at + 1] <= 0x20)
  }

  private func abbreviation(_ meaning: Span) -> Abbreviation? {
    let bytes = text.text[meaning.range]
    let open = bytes.firstIndex { $0.isOne(of: "()") } ?? meaning.end
    let written = text.string(Span(meaning.start, open)).split(whereSeparator: \.isWhitespace)
    let folded = written.map { LetterFolding.folded(String($0)) }
    guard written.count > 1, written.count < 14,
      !folded.contains(where: { $0.contains(where: \.isNumber) })
    else { return nil }
    let lead = words.phrases(.measureWords).length(in: folded.map(words.whole)[...], at: 0)
    let measured = lead < written.count ? lead : 0
    let name = written.dropFirst(measured).joined(separator: " ").trimmingMarks
    return Abbreviation(
      name: name, measure: folded.prefix(measured).joined(separator: " "),
      maximum: maximum(Span(open, meaning.end)))
  }

  private func maximum(_ bracket: Span) -> ExactDecimal? {
    guard words.has(.maxima, in: text.foldedString(bracket)) else { return nil }
    return FigureScan.figures(in: bracket, of: text).last?.value
  }
}

extension String {
  /// Without marks and blanks at the end.
  fileprivate var trimmingMarks: String {
    var view = self[...]
    while let last = view.last, last.isPunctuation || last.isWhitespace { view = view.dropLast() }
    return String(view)
  }
}
