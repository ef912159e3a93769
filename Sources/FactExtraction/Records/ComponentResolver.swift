internal import AdministrativeUnits
internal import DocumentModel
internal import Foundation
internal import VietnameseText

/// Finds the component or field of an index that a value is about.
struct ComponentResolver {
  let cues: Cues
  /// The folded names of known components, the longest first.
  let known: [String]

  init(cues: Cues) {
    self.cues = cues
    let rows = ReferenceTable(bundled: "components").rows
    let names = rows.flatMap { [$0["name_vi"]] + $0.list("variants") }
    known = Array(Set(names.map(LetterFolding.folded))).filter { $0.count > 5 }
      .sorted { $0.utf8.count > $1.utf8.count }
  }

  /// A label and where it stands.
  struct Label {
    var text: String
    var span: Span
  }

  /// The component of `item` as written, or `nil` for the index as a whole.
  func component(of item: SentenceView.Item, in sentence: SentenceView) -> String? {
    if let label = behind(item, sentence) { return label.text }
    let start = clauseStart(of: item, in: sentence)
    let label = [
      numbered(item, start, sentence), quoted(item, start, sentence), led(item, start, sentence),
      bulleted(item, sentence), knownName(item, start, sentence), owned(item, start, sentence),
      moved(item, start, sentence),
    ].compactMap { $0 }.max { left, right in
      left.span.overlaps(right.span)
        ? left.span.count < right.span.count : left.span.end < right.span.end
    }
    return label.flatMap { isReset(after: $0, before: item, sentence) ? nil : $0.text }
  }

  /// Where the part of the sentence begins whose label can hold for `item`.
  private func clauseStart(of item: SentenceView.Item, in sentence: SentenceView) -> Int {
    var start = sentence.span.start
    for at in sentence.span.start..<item.span.start
    where sentence.byte(at) == UInt8(ascii: ";")
      && !sentence.brackets.contains(where: { $0.contains(at) && !$0.contains(item.span) })
    {
      start = at + 1
    }
    return start
  }

  /// "(2) Cải cách thể chế xếp 14/17".
  private func numbered(
    _ item: SentenceView.Item, _ start: Int, _ sentence: SentenceView
  ) -> Label? {
    let marker = sentence.brackets.last {
      $0.end <= item.span.start && $0.count <= 4 && $0.start >= start
        && (0x30...0x39).contains(sentence.byte($0.start + 1))
    }
    return marker.flatMap {
      label(from: $0.end, to: item.span.start, sentence, isCertain: true)
    }
  }

  /// "Chỉ số về \"Công khai, minh bạch\": …".
  private func quoted(
    _ item: SentenceView.Item, _ start: Int, _ sentence: SentenceView
  ) -> Label? {
    var quotes: [Int] = []
    for at in start..<item.span.start
    where sentence.byte(at) == UInt8(ascii: "\"") || sentence.byte(at) == UInt8(ascii: "'") {
      quotes.append(at)
    }
    guard quotes.count >= 2 else { return nil }
    let pairs = quotes.count / 2
    let span = Span(quotes[pairs * 2 - 2] + 1, quotes[pairs * 2 - 1])
    guard span.count > 4, span.count < 160, !holdsValue(span, sentence) else { return nil }
    return trimmed(span, sentence)
  }

  /// "chỉ số về tiếp cận điện năng tăng …": a label behind its noun.
  private func led(
    _ item: SentenceView.Item, _ start: Int, _ sentence: SentenceView
  ) -> Label? {
    let words = sentence.words(start, item.span.start)
    guard cues.contains("label-leads", in: words) else { return nil }
    var best: Int?
    for lead in ["chỉ số", "lĩnh vực", "nội dung", "trụ cột", "tiêu chí", "hạng mục", "trục"] {
      if let at = sentence.lastOffset(of: lead, from: start, to: item.span.start) {
        best = max(best ?? 0, at + lead.utf8.count)
      }
    }
    guard let begin = best else { return nil }
    let rest = sentence.words(begin, item.span.start)
    guard let first = rest.split(separator: " ").first, !first.hasPrefix("\""),
      !first.contains("\u{04}"), !rest.hasPrefix(":")
    else { return nil }
    return label(from: begin, to: item.span.start, sentence)
  }

  /// "- Cải cách tổ chức bộ máy: 10,18/10,5 điểm".
  private func bulleted(_ item: SentenceView.Item, _ sentence: SentenceView) -> Label? {
    let start = sentence.nextInk(sentence.span.start)
    guard "-+*".utf8.contains(sentence.byte(start)),
      let colon = (start..<item.span.start).first(where: { sentence.byte($0) == UInt8(ascii: ":") })
    else { return nil }
    return trimmed(Span(start + 1, colon), sentence)
  }

  /// A name from the reference data.
  private func knownName(
    _ item: SentenceView.Item, _ start: Int, _ sentence: SentenceView
  ) -> Label? {
    var best: Label?
    let words = sentence.words(start, item.span.start)
    for name in known where words.contains(name) {
      guard let at = sentence.lastOffset(of: name, from: start, to: item.span.start) else { continue }
      let span = Span(at, at + name.utf8.count)
      let isInside = best.map { $0.span.contains(span) } ?? false
      if !isInside, span.end > best?.span.end ?? -1 { best = trimmed(span, sentence) }
    }
    return best
  }

  /// "hiệu suất đầu vào / đầu ra của Việt Nam xếp hạng 10": a thing measured of a unit.
  private func owned(
    _ item: SentenceView.Item, _ start: Int, _ sentence: SentenceView
  ) -> Label? {
    guard
      let unit = sentence.items.last(where: {
        $0.unit != nil && $0.span.end <= item.span.start && $0.span.start >= start
      }), sentence.before(unit.span.start, reach: 12).hasSuffix("của"),
      sentence.items.contains(where: { $0.value != nil && $0.span.end <= unit.span.start })
    else { return nil }
    let begin = (start..<unit.span.start).last { at in
      sentence.byte(at) == UInt8(ascii: ",") && sentence.byte(at + 1) == 0x20
    }
    guard let begin else { return nil }
    let words = sentence.words(begin + 1, unit.span.start)
    let isMeasure = ["nhất", "tăng", "giảm", "mức"].contains { words.contains($0) }
    guard words.hasSuffix(" của"), !isMeasure, !words.contains("\u{04}"),
      !words.contains("\u{1F}")
    else { return nil }
    let end = sentence.lastOffset(of: "của", from: begin, to: unit.span.start) ?? unit.span.start
    let label = trimmed(Span(begin + 1, end), sentence)
    return label.flatMap { isGeneric($0.text) || $0.span.count < 10 ? nil : $0 }
  }

  /// "là đăng ký tài sản từ 63 lên 60": a bare thing that moves.
  private func moved(
    _ item: SentenceView.Item, _ start: Int, _ sentence: SentenceView
  ) -> Label? {
    let reader = StandingReader(cues: cues)
    let first = sentence.items.last {
      $0.value != nil && $0.span.start <= item.span.start && $0.span.start >= start
        && reader.side(of: $0, in: sentence) == .from
    }
    guard let first, let from = sentence.lastOffset(of: "từ", from: start, to: first.span.start)
    else { return nil }
    let begin = (start..<from).last { at in
      [UInt8(ascii: ","), UInt8(ascii: ":")].contains(sentence.byte(at))
        && sentence.byte(at + 1) == 0x20
    }.map { $0 + 1 } ?? start
    let copula = sentence.lastOffset(of: " là ", from: begin, to: from).map { $0 + " là ".utf8.count }
    let words = sentence.words(copula ?? begin, from)
    let count = words.split(separator: " ").count
    guard (2...8).contains(count), !words.contains(where: { $0.isNumber || $0 < " " }),
      !words.split(separator: " ").contains(where: { cues.has(String($0), in: "label-ends") })
    else { return nil }
    return trimmed(Span(copula ?? begin, from), sentence).flatMap { isGeneric($0.text) ? nil : $0 }
  }

  /// "xếp thứ nhất về chỉ số \"Hiện đại hóa hành chính\"", "thứ 7 về tỷ lệ nhập khẩu".
  private func behind(_ item: SentenceView.Item, _ sentence: SentenceView) -> Label? {
    guard case .rank = item.value else { return nil }
    let start = sentence.nextInk(item.span.end)
    guard sentence.words(start, sentence.span.end).hasPrefix("về ") else { return nil }
    var begin = start + "về ".utf8.count
    let rest = sentence.words(begin, sentence.span.end)
    guard !rest.hasPrefix("\u{04}") else { return nil }
    if let lead = cues.prefix("label-leads", of: rest) {
      begin = (sentence.offset(of: lead, from: begin) ?? begin) + lead.utf8.count
    }
    begin = sentence.nextInk(begin)
    if sentence.byte(begin) == UInt8(ascii: "\"") {
      let close = (begin + 1..<sentence.span.end).first { sentence.byte($0) == UInt8(ascii: "\"") }
      return close.flatMap { trimmed(Span(begin + 1, $0), sentence) }
    }
    let end = sentence.items.first { $0.span.start > begin }?.span.start ?? sentence.span.end
    return label(from: begin, to: end, sentence, ends: "behind-ends", stopsAtAnd: true)
  }
}

extension ComponentResolver {
  /// The label between two offsets, up to a verb, a mark or a name.
  private func label(
    from start: Int, to end: Int, _ sentence: SentenceView, ends: String = "label-ends",
    stopsAtAnd: Bool = false, isCertain: Bool = false
  ) -> Label? {
    var at = sentence.nextInk(start)
    if let lead = cues.prefix("label-prefixes", of: sentence.words(at, end)) {
      at = sentence.nextInk(at + lead.utf8.count)
    }
    if sentence.words(at, end).hasPrefix("về ") { at = sentence.nextInk(at + "về".utf8.count) }
    let begin = at
    var last = at
    while at < end {
      let word = wordSpan(at, end, sentence)
      let text = sentence.words(word.start, word.end)
      let isNumber = text.first?.isNumber ?? false
      if isNumber || sentence.byte(word.start) < 0x20 || [":", "(", ",", "."].contains(text.prefix(1)) && !isListComma(word, end, sentence) { break }
      let next = sentence.words(word.end, end).split(separator: " ").first ?? ""
      let isEnd = cues.has(text, in: ends) || cues.has(text + " " + next, in: ends)
      if last > begin, isEnd, !isComparison(word, text, sentence) { break }
      if stopsAtAnd, text == "và", sentence.items.contains(where: { $0.span.start >= word.end && $0.span.start < word.end + 12 }) { break }
      last = word.end
      at = sentence.nextInk(word.end)
    }
    let label = trimmed(Span(begin, last), sentence)
    return label.flatMap { !isCertain && isGeneric($0.text) ? nil : withoutOwner($0, sentence) }
  }

  /// "so với GDP" belongs to a label; "so với năm 2019" does not.
  private func isComparison(_ word: Span, _ text: String, _ sentence: SentenceView) -> Bool {
    guard text == "so" || text == "với" && sentence.before(word.start).hasSuffix("so") else {
      return false
    }
    let rest = sentence.words(word.end, sentence.span.end)
    let object = rest.hasPrefix("với ") ? rest.dropFirst("với ".count) : Substring(rest)
    return !["năm", "cùng", "kỳ", "mức", "giá"].contains { object.hasPrefix($0) }
      && !(object.first.map { $0.isNumber || $0 < " " } ?? true)
  }

  /// A comma inside a label, as in "công chức, viên chức xếp": words go on up to a verb.
  private func isListComma(_ word: Span, _ end: Int, _ sentence: SentenceView) -> Bool {
    guard sentence.byte(word.start) == UInt8(ascii: ",") else { return false }
    let rest = sentence.words(word.end, end)
    guard let first = rest.split(separator: " ").first.map(String.init) else { return false }
    return !cues.has(first, in: "label-ends") && !(first.first?.isNumber ?? false)
      && first.utf8.first.map { $0 >= 0x20 } ?? false && rest.split(separator: " ").count <= 6
      && rest.split(separator: " ").count >= 2
  }

  private func wordSpan(_ start: Int, _ end: Int, _ sentence: SentenceView) -> Span {
    let byte = sentence.byte(start)
    if [UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "(")].contains(byte) {
      return Span(start, start + 1)
    }
    var at = start
    while at < end, sentence.byte(at) != 0x20, sentence.byte(at) != UInt8(ascii: ","),
      sentence.byte(at) != UInt8(ascii: ":"), sentence.byte(at) != UInt8(ascii: "("),
      sentence.byte(at) >= 0x20
    {
      at += 1
    }
    return Span(start, max(at, start + 1))
  }

  private func trimmed(_ span: Span, _ sentence: SentenceView) -> Label? {
    let drop: Set<UInt8> = [0x20, 0x22, 0x27, 0x2C, 0x3A, 0x2D]
    var start = span.start
    var end = span.end
    while start < end, drop.contains(sentence.byte(start)) { start += 1 }
    while end > start, drop.contains(sentence.byte(end - 1)) { end -= 1 }
    guard end - start > 3 else { return nil }
    let text = sentence.written(Span(start, end)).trimmingCharacters(
      in: CharacterSet(charactersIn: " \"'“”‘’:,-–"))
    return text.isEmpty ? nil : Label(text: text, span: Span(start, end))
  }

  private func withoutOwner(_ label: Label, _ sentence: SentenceView) -> Label? {
    let words = label.text
    guard words.hasSuffix(" của") else { return label }
    return trimmed(Span(label.span.start, label.span.end - " của".utf8.count), sentence)
  }

  private func isGeneric(_ text: String) -> Bool {
    let folded = LetterFolding.folded(text)
    return cues.has(folded, in: "generic-labels")
      || folded.split(separator: " ").allSatisfy { cues.has(String($0), in: "generic-labels") }
      || ["của", "và", "mà", "cũng", "đã", "có", "còn"].contains(folded.prefix { $0 != " " })
      || folded.hasPrefix("này") || folded.hasPrefix("trên") || folded.hasPrefix("trong")
  }

  private func holdsValue(_ span: Span, _ sentence: SentenceView) -> Bool {
    sentence.items.contains { $0.value != nil && span.contains($0.span) }
  }

  /// A unit or a total named since the label ends its hold.
  private func isReset(
    after label: Label, before item: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    let words = sentence.words(label.span.end, item.span.start)
    if ["tổng điểm", "tổng số điểm", "điểm tổng hợp", "điểm chung", "chung cuộc"].contains(where: {
      words.contains($0)
    }) {
      return true
    }
    return sentence.items.contains {
      ($0.unit != nil && $0.bracket == nil || $0.index != nil && $0.bracket == nil)
        && $0.span.start >= label.span.end && $0.span.end <= item.span.start
        && !isOwner($0, of: label, sentence) && item.bracket == nil
    }
  }

  private func isOwner(
    _ unit: SentenceView.Item, of label: Label, _ sentence: SentenceView
  ) -> Bool {
    let words = sentence.words(label.span.end, unit.span.start).filter { $0 != "\"" && $0 != "'" }
      .trimmingCharacters(in: .whitespaces)
    return ["của", "của tỉnh", "tại", "ở", "mà", "của thành phố"].contains(words)
  }
}
