internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// What a sentence leaves in mind for the next ones.
extension RecordBuilder {
  /// What the whole text says of its indices, known before the first sentence is read.
  func outset(_ sentences: [SentenceView], _ published: CalendarDay?) -> Focus {
    var focus = Focus()
    let first = sentences.enumerated().lazy.flatMap { number, sentence in
      sentence.items.lazy.compactMap(\.index).map { ($0, number) }
    }.first
    focus.firstIndex = first
    focus.indices = Set(sentences.lazy.flatMap(\.items).compactMap(\.index))
    focus.topic = topic(of: sentences)
    setEditions(sentences, published, &focus)
    setRelativeBaseline(sentences, &focus)
    return focus
  }

  /// The one unit of the headline, or of the first line where there is no headline.
  private func topic(of sentences: [SentenceView]) -> NamedUnit? {
    let titles = sentences.filter { $0.role == .title }
    let first = titles.isEmpty ? sentences.filter { $0.line == sentences[0].line } : titles
    let named = first.flatMap { sentence in
      sentence.items.filter { $0.unit != nil && !subjects.isBystander($0, sentence) }
    }
    let units = Set(named.compactMap(\.unit).filter { $0.kind != .region })
    return units.count == 1 ? units.first : nil
  }

  /// A headline "… so với 2019" or "năm ngoái" compares the whole text with the year before the edition.
  func setRelativeBaseline(_ sentences: [SentenceView], _ focus: inout Focus) {
    let items = sentences.lazy.flatMap(\.items)
    let title = sentences.filter { $0.role == .title }.flatMap { sentence in
      sentence.items.filter { $0.year != nil && periods.isBaseline($0, sentence) }
    }.first?.year
    guard let index = focus.firstIndex?.name,
      let year = title ?? items.first(where: { $0.rule == "date.last-year" })?.year,
      year != focus.periods[index]
    else { return }
    focus.baselines[index] = year
    focus.relativeBaseline = year
  }

  func editionYears(_ sentence: SentenceView) -> [SentenceView.Item] {
    sentence.items.filter {
      $0.year != nil && !periods.isBaseline($0, sentence) && !periods.isOther($0, sentence)
    }
  }

  /// The year right behind an index: "PAR INDEX 2020", "SIPAS của tỉnh năm 2020".
  func yearBehind(_ index: SentenceView.Item, in sentence: SentenceView) -> String? {
    editionYears(sentence).first {
      $0.span.start >= index.span.end && $0.span.start - index.span.end < 40
        && !sentence.words(index.span.end, $0.span.start).containsAny([",", ";"])
    }?.year
  }

  func yearBefore(_ index: SentenceView.Item, in sentence: SentenceView) -> String? {
    editionYears(sentence).last { $0.span.end <= index.span.start }?.year
  }

  /// Remembers what the next sentences may leave unsaid.
  func leave(
    _ sentence: SentenceView, _ number: Int, _ new: [TracedDraft], _ focus: inout Focus
  ) {
    if let last = new.last?.record {
      focus.factSentence = number
      focus.index = last.index
      focus.indexSentence = number
      focus.factPeriods[last.index] = last.period
    }
    if let index = mainIndex(of: sentence, focus) {
      focus.index = index
      focus.indexSentence = number
      focus.namedSentence = number
    }
    leaveSubject(sentence, number, &focus)
    leaveContrast(new, number, &focus)
    leaveGroup(sentence, &focus)
    leaveBaseline(sentence, number, &focus)
    focus.line = sentence.line
    leaveEdition(sentence, new, &focus)
  }

  /// The index a sentence leaves in mind: the last named, or of several together the text's own.
  func mainIndex(of sentence: SentenceView, _ focus: Focus) -> String? {
    let names = sentence.items.compactMap(\.index)
    let isList = !sentence.items.contains { $0.value != nil && !$0.isCount }
    guard isList, let first = focus.firstIndex?.name, names.contains(first) else {
      return names.last
    }
    return first
  }

  func leaveSubject(_ sentence: SentenceView, _ number: Int, _ focus: inout Focus) {
    let named = sentence.items.filter {
      $0.unit != nil && $0.bracket == nil && !subjects.isBystander($0, sentence)
    }
    let units = named.compactMap(\.unit)
    let free = named.first {
      !subjects.isBehindPreposition($0, sentence)
        && !subjects.isOwner($0, sentence)
    }
    guard let first = free?.unit ?? units.first else { return }
    if let region = sentence.items.last(where: { $0.unit?.kind == .region })?.unit {
      focus.scope = region.name
    }
    let main = first.kind != .region ? first : units.first { $0.kind != .region } ?? first
    focus.mentioned.append((main, number, sentence.line))
    focus.subjects = units
    focus.level = main.level
  }

  /// "điểm lại kết quả năm 2024": the year of results, or of the facts just read, where no index
  /// bears one.
  func leaveEdition(_ sentence: SentenceView, _ new: [TracedDraft], _ focus: inout Focus) {
    guard focus.periods.isEmpty else { return }
    if let year = new.compactMap(\.record.period).max() {
      focus.edition = year
      return
    }
    let year = sentence.items.first { $0.year != nil && !periods.isBaseline($0, sentence) }
    guard let year else { return }
    let words = sentence.before(year.span.start, reach: 40)
    if words.containsAny(["kết quả", "xếp hạng", "đánh giá", "bảng"]) { focus.edition = year.year }
  }

  /// Remembers an earlier edition that a sentence spoke of.
  ///
  /// "Năm 2019, cơ quan này giữ vị trí thứ 9. Như vậy, Bộ tăng 2 bậc" compares with 2019.
  func leaveContrast(_ new: [TracedDraft], _ number: Int, _ focus: inout Focus) {
    guard let last = new.last?.record, let edition = focus.periods[last.index],
      let year = new.compactMap(\.record.period).max(), year < edition
    else { return }
    focus.baselines[last.index] = year
    focus.comparedSentence = number
  }

  /// Whether a comparison made before holds for the sentence, which goes on with its points.
  ///
  /// So in "… so với năm 2016. Cụ thể, …".
  func isGoverned(_ sentence: SentenceView, _ number: Int, _ focus: Focus) -> Bool {
    guard let compared = focus.comparedSentence else { return false }
    let words = sentence.words(sentence.span.start, sentence.span.end)
    let isPoint =
      words.containsWord("còn lại") || "-+*(\"".utf8.contains(words.firstByte)
      || words.firstByte &- 0x30 < 10
      || cues.prefix("governed-openers", of: words) != nil
    let isNear = number - compared <= 2 || focus.isGoverned
    let goesOn = focus.line == sentence.line || !sentence.items.contains { $0.unit != nil }
    return isNear && (isPoint || focus.isGoverned && goesOn)
  }

  /// Remembers the year that the index's values are compared with.
  func leaveBaseline(_ sentence: SentenceView, _ number: Int, _ focus: inout Focus) {
    guard let index = focus.index else { return }
    let reader = standings
    for (place, item) in sentence.items.enumerated() {
      guard let year = item.year else { continue }
      let isCompared = periods.isBaseline(item, sentence)
      let isMoved =
        place > 0 && sentence.items[place - 1].value != nil
        && reader.side(of: sentence.items[place - 1], in: sentence) == .from
      if isCompared || isMoved, year != focus.periods[index] {
        focus.baselines[index] = year
        focus.comparedSentence = number
        return
      }
    }
  }
}
