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
  private func text(of label: Label, _ sentence: SentenceView) -> String {
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
      let colon = (start..<item.span.start).first(where: { sentence.byte($0) == UInt8(ascii: ":") }),
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

extension ComponentResolver {
  /// Behind "trong số 20 bộ, ngành" or "cả nước", which say where the rank holds.
  private func fieldEnd(behind item: SentenceView.Item, _ sentence: SentenceView) -> Int {
    let next = sentence.items.first { $0.span.start >= item.span.end }
    if let next, next.isCount,
      sentence.words(item.span.end, next.span.start).isAny(of: ["trong", "trong số", "trên", ""])
    {
      return next.span.end
    }
    let words = sentence.after(item.span.end, reach: 24)
    let fields: [StaticString] = ["cả nước", "toàn quốc", "thế giới", "trong cả nước"]
    guard let field = fields.first(where: { words.startsWithWord($0) }) else { return item.span.end }
    return sentence.end(ofWords: Words(field.description).wordCount, from: item.span.end)
  }

  /// How many bytes "về" has, or "ở" and its like before the noun of a component.
  private func behindLead(_ words: Words) -> Int? {
    if words.startsWithWord("về") { return "về".utf8.count }
    let places: [StaticString] = ["ở", "trong", "tại"]
    guard let place = places.first(where: { words.startsWithWord($0) }) else { return nil }
    let rest = Words(words.array, place.utf8CodeUnitCount..<words.count)
    return cues.prefix("label-leads", of: rest) != nil ? place.utf8CodeUnitCount : nil
  }

  /// A unit or a total named since the label ends its hold.
  private func isReset(
    after label: Label, before item: SentenceView.Item, _ sentence: SentenceView
  ) -> Bool {
    let words = sentence.words(label.span.end, item.span.start)
    if words.containsAny(Self.totals) { return true }
    if isFrame(label, sentence) { return false }
    guard item.bracket == nil else { return false }
    return sentence.items.contains {
      ($0.unit != nil && $0.bracket == nil || isOtherIndex($0, behind: label, sentence))
        && $0.span.start >= label.span.end && $0.span.end <= item.span.start
        && !isOwner($0, of: label, sentence) && !isWhole($0, sentence)
    }
  }

  /// An index that is no other name of the label, as "(ICT Index)" right behind it is.
  private func isOtherIndex(
    _ item: SentenceView.Item, behind label: Label, _ sentence: SentenceView
  ) -> Bool {
    guard item.index != nil, let bracket = item.bracket else { return item.index != nil }
    return !sentence.words(label.span.end, sentence.brackets[bracket].start).isEmpty
  }

  /// The label in quotes that opens the sentence, for the clauses behind its semicolons.
  private func frame(
    over item: SentenceView.Item, before start: Int, _ sentence: SentenceView
  ) -> Resolved<String>? {
    guard start > sentence.span.start,
      let first = (sentence.span.start..<start).first(where: {
        sentence.byte($0) == UInt8(ascii: "\"")
      }),
      let close = (first + 1..<start).first(where: { sentence.byte($0) == UInt8(ascii: "\"") }),
      let label = Label(Span(first + 1, close), in: sentence), isFrame(label, sentence)
    else { return nil }
    return Resolved(text(of: label, sentence), .quoted)
  }

  /// "Ở nội dung \"Kiểm soát tham nhũng\", Quảng Bình đạt …": a label that opens the sentence holds
  /// for whatever unit follows.
  private func isFrame(_ label: Label, _ sentence: SentenceView) -> Bool {
    let lead = sentence.words(sentence.span.start, label.span.start)
    if lead.isEmpty, sentence.byte(sentence.nextInk(label.span.end)) == UInt8(ascii: ":") {
      return true
    }
    let openers: [StaticString] = ["ở", "về", "với", "tại", "trong", "đối với", "xét", "riêng"]
    guard lead.wordCount <= 6, openers.contains(where: { lead.startsWithWord($0) }) else {
      return false
    }
    var at = sentence.nextInk(label.span.end)
    while at < sentence.span.end, "\"'".utf8.contains(sentence.byte(at)) {
      at = sentence.nextInk(at + 1)
    }
    let rest = sentence.words(at, sentence.span.end).upTo(",")
    let isWhole = rest.isEmpty || rest.hasAnyPrefix(["của", "trong"]) && rest.wordCount <= 5
    return isWhole && sentence.words(at, sentence.span.end).contains(",")
  }

  private static let totals: [StaticString] = [
    "tổng điểm", "tổng số điểm", "điểm tổng hợp", "điểm chung", "chung cuộc",
  ]

  /// "Gia nhập thị trường của Đắk Lắk trong PCI 2022": the index that the component is part of.
  private func isWhole(_ index: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    index.index != nil
      && sentence.before(index.span.start, reach: 10)
        .endsWithAnyWord(["trong", "của", "thuộc", "xếp hạng", "bảng"])
  }

  private func isOwner(
    _ unit: SentenceView.Item, of label: Label, _ sentence: SentenceView
  ) -> Bool {
    var start = sentence.nextInk(label.span.end)
    while start < unit.span.start, "\"'".utf8.contains(sentence.byte(start)) {
      start = sentence.nextInk(start + 1)
    }
    let words = sentence.words(start, unit.span.start)
    if words.startsWithWord("năm"), words.wordCount <= 3, words.endsWithWord("của") { return true }
    return words.isAny(of: ["của", "của tỉnh", "tại", "ở", "mà", "của thành phố"])
  }
}
