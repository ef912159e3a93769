internal import DocumentModel
internal import VietnameseText

/// Finds the component or field of an index that a value is about.
struct ComponentResolver {
  let cues: Cues
  private let labels: LabelReader

  init(cues: Cues) {
    self.cues = cues
    labels = LabelReader(cues: cues)
  }

  /// The component of `item` as written, or `nil` for the index as a whole.
  func component(
    of item: SentenceView.Item, in sentence: SentenceView, index: String
  ) -> Resolved<String>? {
    if let label = behind(item, sentence) {
      return Resolved(text(of: label, sentence), .behindRank)
    }
    if let label = paired(with: item, in: sentence) {
      return Resolved(text(of: label, sentence), .paired)
    }
    let start = clauseStart(of: item, in: sentence)
    let labels: [(step: ResolutionStep, label: Label?)] = [
      (.numbered, numbered(item, start, sentence)), (.quoted, quoted(item, start, sentence)),
      (.led, led(item, start, sentence)), (.bulleted, bulleted(item, sentence)),
      (.known, knownName(item, start, index, sentence)), (.owned, owned(item, start, sentence)),
      (.moved, moved(item, start, sentence)), (.listed, listed(item, index, sentence)),
      (.headed, headed(item, sentence)),
    ]
    let best = labels.compactMap { step, label in label.map { (step: step, label: $0) } }
      .max { Label.isWeaker($0.label, $1.label) }
    guard let best, !isReset(after: best.label, before: item, sentence) else {
      return best == nil ? frame(over: item, before: start, sentence) : nil
    }
    return Resolved(text(of: best.label, sentence), best.step)
  }

  /// The label as written, without curly quotes, which fold to straight ones.
  func text(of label: Label, _ sentence: SentenceView) -> String {
    let text = String(sentence.written(label.span).trimmingPrefix { "\"'“”‘’".contains($0) })
    let words = sentence.words(label.span.start, label.span.end)
    return words.hasAnyPrefix(["nhóm đầu", "nhóm chỉ số"])
      ? text.split(separator: " ").dropFirst(words.hasPrefix("nhóm đầu") ? 1 : 3)
        .joined(separator: " ") : text
  }

  /// Where the part of the sentence begins whose label can hold for `item`.
  private func clauseStart(of item: SentenceView.Item, in sentence: SentenceView) -> Int {
    let last = (sentence.span.start..<item.span.start).last { at in
      sentence.byte(at) == UInt8(ascii: ";")
        && !sentence.brackets.contains { $0.contains(at) && !$0.contains(item.span) }
    }
    return last.map { $0 + 1 } ?? sentence.span.start
  }
}

extension ComponentResolver {
  /// "(2) Cải cách thể chế xếp 14/17".
  private func numbered(
    _ item: SentenceView.Item, _ start: Int, _ sentence: SentenceView
  ) -> Label? {
    let marker = sentence.brackets.last {
      $0.end <= item.span.start && $0.count <= 4 && $0.start >= start
        && sentence.byte($0.start + 1) &- 0x30 < 10
    }
    return marker.flatMap {
      labels.label(
        from: $0.end, to: item.span.start, in: sentence, ending: .init(isCertain: true))
    }
  }

  /// "Chỉ số về \"Công khai, minh bạch\": …".
  private func quoted(
    _ item: SentenceView.Item, _ start: Int, _ sentence: SentenceView
  ) -> Label? {
    let quotes = (start..<max(start, item.span.start)).filter {
      sentence.byte($0) == UInt8(ascii: "\"") || sentence.byte($0) == UInt8(ascii: "'")
    }
    guard quotes.count >= 2 else { return nil }
    let pairs = quotes.count / 2
    if sentence.before(quotes[pairs * 2 - 2], reach: 8).endsWithWord("nhóm") { return nil }
    let span = Span(quotes[pairs * 2 - 2] + 1, quotes[pairs * 2 - 1])
    let holdsValue = sentence.items.contains { $0.value != nil && span.contains($0.span) }
    return span.count > 4 && span.count < 160 && !holdsValue ? Label(span, in: sentence) : nil
  }

  /// "chỉ số về tiếp cận điện năng tăng …": a label behind its noun.
  private func led(
    _ item: SentenceView.Item, _ start: Int, _ sentence: SentenceView
  ) -> Label? {
    let begin = Self.leads.compactMap { lead in
      sentence.lastOffset(of: lead, from: start, to: item.span.start).map {
        $0 + lead.utf8CodeUnitCount
      }
    }.max()
    guard let begin else { return nil }
    if let label = extreme(from: begin, item, sentence) { return label }
    let rest = sentence.words(begin, item.span.start)
    guard !rest.isEmpty, !cues.has(rest.first, in: "label-ends"),
      !rest.hasAnyPrefix(["\"", ":", "'"]), !rest.first.contains(byte: 4)
    else {
      return nil
    }
    return labels.label(from: begin, to: item.span.start, in: sentence)
  }

  /// "Chỉ số thành phần thấp nhất của tỉnh là Tính năng động …": the label behind "là".
  private func extreme(
    from begin: Int, _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> Label? {
    guard let copula = sentence.lastOffset(of: " là ", from: begin, to: item.span.start),
      sentence.words(begin, copula).containsAny(["nhất", "tăng", "giảm"]),
      !sentence.words(begin, copula).containsDigit
    else { return nil }
    let start = copula + " là ".utf8.count
    return labels.label(from: start, to: item.span.start, in: sentence)
  }

  private static let leads: [StaticString] = [
    "chỉ số", "chỉ số thành phần", "lĩnh vực", "nội dung", "trụ cột", "tiêu chí", "hạng mục",
    "trục",
  ]

  /// "- Cải cách tổ chức bộ máy: 10,18/10,5 điểm".
  private func bulleted(_ item: SentenceView.Item, _ sentence: SentenceView) -> Label? {
    let start = sentence.nextInk(sentence.span.start)
    guard "-+*".utf8.contains(sentence.byte(start)), start < item.span.start,
      let colon = (start..<item.span.start).first(where: { sentence.byte($0) == UInt8(ascii: ":") }
      ),
      !sentence.items.contains(where: { $0.unit != nil && $0.span.end <= colon })
    else { return nil }
    return Label(Span(start + 1, colon), in: sentence)
  }

  /// A name that the reference data gives a component of this index; a long name may be another's.
  private func knownName(
    _ item: SentenceView.Item, _ start: Int, _ index: String, _ sentence: SentenceView
  ) -> Label? {
    let known = sentence.components.last {
      $0.span.start >= start && $0.span.end <= item.span.start
        && ($0.indices.contains(index) || sentence.words($0.span.start, $0.span.end).wordCount > 2)
    }
    return known.flatMap { Label($0.span, in: sentence) }
  }

  /// "hiệu suất đầu vào / đầu ra của Việt Nam xếp hạng 10": a thing measured of a unit.
  private func owned(
    _ item: SentenceView.Item, _ start: Int, _ sentence: SentenceView
  ) -> Label? {
    let unit = sentence.items.last {
      $0.unit != nil && $0.span.end <= item.span.start && $0.span.start >= start
    }
    guard let unit, sentence.before(unit.span.start, reach: 12).endsWithWord("của"),
      sentence.items.contains(where: { $0.value != nil && $0.span.end <= unit.span.start }),
      let comma = sentence.lastOffset(of: ", ", from: start, to: unit.span.start),
      let end = sentence.lastOffset(of: "của", from: comma, to: unit.span.start)
    else { return nil }
    let words = sentence.words(comma + 1, end)
    let isMeasure = words.containsAny(["nhất", "tăng", "giảm", "mức"])
    guard !isMeasure, !words.containsName, !words.containsAny(["(", ")"]), words.count >= 10,
      let label = Label(Span(comma + 1, end), in: sentence)
    else { return nil }
    return labels.isGeneric(label, sentence) ? nil : label
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
    let begin =
      [", ", ": ", " là "].compactMap { (mark: StaticString) in
        sentence.lastOffset(of: mark, from: start, to: from).map { $0 + mark.utf8CodeUnitCount }
      }.max() ?? start
    let words = sentence.words(begin, from)
    let hasVerb = words.parts.contains { cues.has($0, in: "label-ends") }
    guard (2...8).contains(words.wordCount), !words.containsDigit, !words.containsName, !hasVerb,
      let label = Label(Span(begin, from), in: sentence)
    else { return nil }
    return labels.isGeneric(label, sentence) ? nil : label
  }

  /// "xếp thứ nhất về chỉ số \"Hiện đại hóa hành chính\"", "thứ 7 về tỷ lệ nhập khẩu".
  private func behind(_ item: SentenceView.Item, _ sentence: SentenceView) -> Label? {
    guard case .rank = item.value else { return nil }
    let start = sentence.nextInk(fieldEnd(behind: item, sentence))
    guard let lead = behindLead(sentence.words(start, sentence.span.end)) else { return nil }
    var begin = sentence.nextInk(start + lead)
    let rest = sentence.words(begin, sentence.span.end)
    if rest.firstByte == 4 || rest.hasAnyPrefix(["thứ", "vị trí", "hạng", "số "]) { return nil }
    if let count = cues.prefix("label-leads", of: rest) { begin = sentence.nextInk(begin + count) }
    if sentence.byte(begin) == UInt8(ascii: "\"") {
      let close = sentence.offset(of: "\"", from: begin + 1)
      return close.flatMap { Label(Span(begin + 1, $0), in: sentence) }
    }
    let end = sentence.items.first { $0.span.start > begin }?.span.start ?? sentence.span.end
    return labels.label(
      from: begin, to: end, in: sentence, ending: .init(words: "behind-ends", isAnd: true))
  }
}
