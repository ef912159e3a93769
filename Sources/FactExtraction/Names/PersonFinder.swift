internal import DocumentModel
internal import VietnameseText

/// Finds persons by surname, title and capitals.
///
/// A run of two to five capitalised words is a person behind a title or behind the body somebody
/// heads; without either it takes a surname and three words. A title with one given name is the
/// person of that given name who was named before.
struct PersonFinder {
  let lexicons: NameLexicons
  private let colonID = Int32(UInt8(ascii: ":"))

  init(lexicons: NameLexicons) { self.lexicons = lexicons }

  /// The person whose name begins at token `start`.
  ///
  /// - Parameters:
  ///   - start: the token to begin at.
  ///   - text: the text.
  ///   - isByline: whether the line names the page's author.
  ///   - namesBefore: for every token where the name begins that ends right before it, or -1.
  /// - Returns: the person and the token behind the name, or `nil`.
  func candidate(
    at start: Int, in text: AnalyzedText, isByline: Bool, namesBefore: [Int]
  ) -> (Candidate, Int)? {
    let length = runLength(at: start, in: text, isByline: isByline)
    guard length >= 2, length <= 5, namesBefore[start] >= 0 || !isThing(start, text),
      !isHead(start, text)
    else { return nil }
    let isSurname = lexicons.surnames[text.ids[start]] != nil
    let isApart = isParted(start, text)
    let isAnnounced = !isApart && isBehindTitle(start, text) || isByline
    let isCredit = isCredit(start, length, text)
    let body = namesBefore[start]
    let isOfficer = body >= 0 && length >= 3 && lexicons.hasTitle(upTo: body, ids: text.ids)
    let isBehindName = !isApart && body >= 0 && (isSurname || isOfficer)
    let isClear =
      isSurname && length >= 3 && length <= 4 && lexicons.surnames[text.ids[start]] == false
    let isShort = isSurname || length <= 4
    guard (isAnnounced || isCredit) && isShort || isBehindName || isClear else { return nil }
    let priority = isAnnounced ? 41 : isCredit && !isClear ? 39 : 40
    return (candidate(start..<start + length, text, priority), start + length)
  }

  /// "(Phương Thảo)" at the end of a line names who wrote it.
  private func isCredit(_ start: Int, _ length: Int, _ text: AnalyzedText) -> Bool {
    guard start > 0, text.word(start - 1) == "(", text.word(start + length) == ")" else {
      return false
    }
    let end = start + length + 1
    return end >= text.tokens.count || text.tokens[end].kind == .lineBreak
  }

  private func isHead(_ start: Int, _ text: AnalyzedText) -> Bool {
    let head = lexicons.heads.longestMatch(in: text.ids, at: start)
    let isStrict = lexicons.strictHeads.longestMatch(in: text.ids, at: start) != nil
    let next = start + (head?.length ?? 0)
    let isWord =
      next < text.tokens.count
      && lexicons.nameWords.longestMatch(in: text.ids, at: next) != nil
    return head != nil && (!isStrict || isWord)
      || notSurnames.contains(text.word(start))
  }

  /// The first words of ministries, weekdays and dates, which can stand in capitals.
  private var notSurnames: Set<String> { lexicons.bodies.notSurnames }

  private func candidate(
    _ range: Range<Int>, _ text: AnalyzedText, _ priority: Int
  ) -> Candidate {
    let name = Self.normalised(text.string(text.span(range)))
    let mention = Mention(
      span: text.span(range), value: .entity(Entity(kind: .person, name: name)),
      rule: "entity.person.name")
    return Candidate(mention: mention, priority: priority)
  }

  private func runLength(at start: Int, in text: AnalyzedText, isByline: Bool) -> Int {
    var end = start
    while end < text.tokens.count, end - start < 6, isNamePart(end, text, isByline),
      end == start || !isParted(end, text)
    { end += 1 }
    return end - start
  }

  /// Whether a tab parts a token from the one before: they stand in two cells of a table.
  private func isParted(_ index: Int, _ text: AnalyzedText) -> Bool {
    guard index > 0 else { return false }
    return text.text[text.tokens[index - 1].span.end..<text.tokens[index].span.start].contains(0x09)
  }

  private func isNamePart(_ index: Int, _ text: AnalyzedText, _ isByline: Bool) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.isCapitalised else { return false }
    if token.shape == .allCapitals, !isByline, !isCreditLine(index, text) { return false }
    return lexicons.titles.longestMatch(in: text.ids, at: index).map { $0.length < 2 } ?? true
  }

  /// "Ảnh: SƠN LÊ": credits are often set in capitals.
  private func isCreditLine(_ index: Int, _ text: AnalyzedText) -> Bool {
    (max(0, index - 4)..<index).contains {
      text.ids[$0] == colonID && $0 > 0
        && creditWords.contains(text.word($0 - 1))
    }
  }

  /// The last words of "Ảnh:", "Tin, ảnh:", "Thực hiện:", which need their colon.
  private var creditWords: Set<String> { lexicons.bodies.credits }

  private func isThing(_ start: Int, _ text: AnalyzedText) -> Bool {
    guard start > 0 else { return false }
    return text.tokens[start - 1].kind == .number
      || lexicons.phraseLength(in: lexicons.notPersonAfter, endingAt: start, ids: text.ids) > 0
  }

  private func isBehindTitle(_ start: Int, _ text: AnalyzedText) -> Bool {
    var end = start
    let isCredit = end > 0 && text.ids[end - 1] == colonID
    if isCredit || end > 1 && text.word(end - 1) == "." && isShort(end - 2, text) { end -= 1 }
    if end > 0, !isCredit, creditWords.contains(text.word(end - 1)) { return false }
    guard end > 0, text.tokens[end - 1].kind == .word else { return false }
    return lexicons.phraseLength(in: lexicons.titles, endingAt: end, ids: text.ids) > 0
  }

  /// Whether the word before a full stop may be a title that is cut short: "TS.", "ThS.".
  private func isShort(_ index: Int, _ text: AnalyzedText) -> Bool {
    text.tokens[index].span.count <= 4
  }

  /// A title and one given name of somebody in `known`, by given name.
  func shortForm(
    at index: Int, in text: AnalyzedText, known: [String: String]
  ) -> Candidate? {
    guard let full = known[text.string(text.tokens[index].span)], isBehindTitle(index, text),
      index + 1 >= text.tokens.count || !text.tokens[index + 1].isCapitalised
    else { return nil }
    let mention = Mention(
      span: text.tokens[index].span, value: .entity(Entity(kind: .person, name: full)),
      rule: "entity.person.short-form")
    return Candidate(mention: mention, priority: 44)
  }

  /// A name in capitals with small letters behind the first of each word.
  static func normalised(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).map { word in
      word.count > 1 && word.allSatisfy(\.isUppercase)
        ? word.prefix(1) + word.dropFirst().lowercased() : String(word)
    }.joined(separator: " ")
  }
}
