internal import AdministrativeUnits
internal import DocumentModel
internal import VietnameseText

/// Links values to their subject, index, period and the rest, sentence by sentence.
///
/// What a sentence leaves unsaid is taken from the `Focus`, which the sentences before it set.
struct RecordBuilder {
  let cues: Cues
  let standings: StandingReader
  let counts: CountReader
  let indices: IndexResolver
  let subjects: SubjectResolver
  let periods: PeriodResolver
  let components: ComponentResolver
  let totals: TotalReader

  init(lexicons: [String: [String]]) {
    cues = Cues(lexicons: lexicons)
    standings = StandingReader(cues: cues)
    counts = CountReader(cues: cues)
    indices = IndexResolver(cues: cues)
    subjects = SubjectResolver(cues: cues)
    periods = PeriodResolver(cues: cues)
    components = ComponentResolver(cues: cues)
    totals = TotalReader()
  }

  /// The facts of a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - view: its folded bytes with names masked.
  ///   - sentences: its sentences.
  ///   - candidates: what was found, in reading order.
  /// - Returns: one record a fact, in reading order.
  func records(
    text: AnalyzedText, view: [UInt8], sentences: [Sentence], candidates: [Candidate]
  ) -> [Record] {
    var drafts: [RecordDraft] = []
    var focus = Focus()
    var next = 0
    for (number, sentence) in sentences.enumerated() {
      let first = next
      while next < candidates.count, candidates[next].span.start < sentence.span.end { next += 1 }
      guard text.lines[sentence.line].role.isArticle, text.lines[sentence.line].cell == nil else {
        continue
      }
      let view = SentenceView(
        sentence, text: text, view: view, candidates: candidates[first..<next])
      enter(view, number, &focus)
      drafts += self.drafts(of: view, number, focus)
      leave(view, number, drafts.last, &focus)
    }
    return RecordMerger.merged(drafts)
  }

  private func drafts(of sentence: SentenceView, _ number: Int, _ focus: Focus) -> [RecordDraft] {
    sentence.items.flatMap { item -> [RecordDraft] in
      guard item.value != nil else { return [] }
      if item.isCount { return count(item, sentence, number, focus).map { [$0] } ?? [] }
      guard let reading = standings.reading(of: item, in: sentence) else { return [] }
      return standing(item, reading, sentence, number, focus)
    }
  }
}

extension RecordBuilder {
  private func standing(
    _ item: SentenceView.Item, _ reading: StandingReader.Reading, _ sentence: SentenceView,
    _ number: Int, _ focus: Focus
  ) -> [RecordDraft] {
    guard let index = indices.index(of: item, in: sentence, number: number, focus: focus),
      isSupported(reading, index, sentence, number, focus),
      let subject = subjects.subject(of: item, in: sentence, number: number, focus: focus)
    else { return [] }
    let list = indices.list(behind: item, in: sentence)
    let all = list.count > 1 && reading.measure == .rank ? list.map { ($0.index ?? "", Optional($0)) } : [(index.name, index.item)]
    return all.flatMap { name, place in
      named(subject).map { unit in
        draft(unit, item, reading, (name, place), sentence, focus)
      }
    }
  }

  /// A percentage or score needs the index near; a rank may come later.
  private func isSupported(
    _ reading: StandingReader.Reading, _ index: (name: String, item: SentenceView.Item?),
    _ sentence: SentenceView, _ number: Int, _ focus: Focus
  ) -> Bool {
    index.item != nil || reading.measure != .percent && reading.measure != .change
      || number - focus.indexSentence <= 6
  }

  private func named(_ subject: SubjectResolver.Subject) -> [(name: String, code: String?, level: Focus.Level)] {
    switch subject {
    case .units(let units): units.map { ($0.name, $0.code, $0.level) }
    case .group(let level): [(level.group, nil, level)]
    }
  }

  private func draft(
    _ unit: (name: String, code: String?, level: Focus.Level), _ item: SentenceView.Item,
    _ reading: StandingReader.Reading, _ index: (name: String, item: SentenceView.Item?),
    _ sentence: SentenceView, _ focus: Focus
  ) -> RecordDraft {
    var record = Record(
      subject: unit.name, index: index.name, measure: reading.measure, value: reading.value,
      span: reading.span, rule: item.rule)
    record.subjectID = unit.code
    record.unit = reading.unit
    record.component = components.component(of: item, in: sentence)
    record.period = periods.period(
      of: item, side: reading.side, index: index, in: sentence, focus: focus)
    record.of = reading.of ?? totals.total(of: item, reading, in: sentence)
    record.scope = scope(of: item, unit, sentence, focus)
    setBaseline(of: &record, item, sentence, focus)
    return RecordDraft(record: record, isHeadline: sentence.role == .title)
  }

  /// A change has the year it is measured against; a gap the unit.
  private func setBaseline(
    of record: inout Record, _ item: SentenceView.Item, _ sentence: SentenceView, _ focus: Focus
  ) {
    guard record.measure == .rankChange || record.measure == .change else { return }
    if record.measure == .change, let unit = comparedUnit(item, sentence) {
      record.measure = .gap
      record.baseline = unit
      return
    }
    record.baseline = periods.baseline(of: item, in: sentence, focus: focus)
    if record.baseline == record.period { record.baseline = nil }
  }

  /// The unit that a difference is measured against: "cao hơn 12,64% so với Bộ Giáo dục".
  private func comparedUnit(_ item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    guard let next = sentence.items.first(where: {
      $0.span.start >= item.span.end && ($0.unit != nil || $0.year != nil)
    }), let unit = next.unit else { return nil }
    let words = sentence.words(item.span.end, next.span.start)
    return words.hasPrefix("so với") || words.hasPrefix("so ") ? unit.name : nil
  }

  /// The region or group within which a rank holds.
  private func scope(
    of item: SentenceView.Item, _ unit: (name: String, code: String?, level: Focus.Level),
    _ sentence: SentenceView, _ focus: Focus
  ) -> String? {
    guard let value = item.value, value.type == "rank" || value.type == "rank_change" else {
      return nil
    }
    var anchor = item
    if value.type == "rank_change" {
      guard let rank = sentence.items.last(where: {
        $0.value?.type == "rank" && $0.span.end <= item.span.start
      }), let bracket = item.bracket, rank.bracket != item.bracket,
        sentence.items.last(where: { $0.value != nil && $0.bracket == nil && $0.span.end <= sentence.brackets[bracket].start })?.span == rank.span
      else { return nil }
      anchor = rank
    }
    return region(behind: anchor, unit.name, sentence) ?? opening(before: anchor, sentence)
  }

  private func region(
    behind item: SentenceView.Item, _ subject: String, _ sentence: SentenceView
  ) -> String? {
    guard let next = sentence.items.first(where: { $0.span.start >= item.span.end && !$0.isCount }),
      let unit = next.unit, unit.kind == .region, unit.name != subject
    else { return nil }
    let words = sentence.words(item.span.end, next.span.start)
    let isClose = words.split(separator: " ").count <= 6 && !words.contains("(")
    return isClose ? unit.name : nil
  }

  /// "Khối bộ có cung cấp dịch vụ công, …": a group that opens the clause.
  private func opening(before item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    let words = sentence.words(sentence.span.start, item.span.start)
    guard words.hasPrefix("khối ") || words.hasPrefix("nhóm "), words.contains(" có ") || words.contains(" không ") else {
      return nil
    }
    guard let comma = sentence.offset(of: ",", from: sentence.span.start),
      comma < item.span.start
    else { return nil }
    let start = sentence.nextInk(sentence.span.start) + "khối ".utf8.count
    let text = sentence.written(Span(start, comma))
    return text.split(separator: " ").count > 2 ? text : nil
  }
}

extension RecordBuilder {
  private func count(
    _ item: SentenceView.Item, _ sentence: SentenceView, _ number: Int, _ focus: Focus
  ) -> RecordDraft? {
    guard let reading = counts.reading(of: item, in: sentence),
      let index = indices.index(of: item, in: sentence, number: number, focus: focus),
      index.item != nil || number - focus.indexSentence <= 5
    else { return nil }
    let level = reading.level ?? nearbyLevel(item, sentence) ?? focus.level
    var record = Record(
      subject: level.group, index: index.name, measure: .count,
      value: ExactDecimal(reading.value), span: item.span, rule: item.rule)
    record.of = (reading.of ?? totals.total(ofCount: item, in: sentence)).map { ExactDecimal($0) }
    record.component = reading.condition
    record.period = periods.period(
      of: item, side: .none, index: index, in: sentence, focus: focus)
    if reading.isChange {
      let own = sentence.items.last {
        $0.year != nil && periods.isBaseline($0, sentence) || $0.year != nil
          && $0.span.end <= item.span.start && sentence.before($0.span.start).hasSuffix("hơn năm")
      }
      record.baseline = own?.year ?? (focus.baselineLine == sentence.line || focus.baselineLine >= 0 ? focus.baseline : nil)
      if record.baseline == record.period { record.baseline = nil }
    }
    return RecordDraft(record: record, isHeadline: sentence.role == .title)
  }

  /// The level of the units named right before a count: "A, B, C là 3 đơn vị".
  private func nearbyLevel(_ item: SentenceView.Item, _ sentence: SentenceView) -> Focus.Level? {
    if let unit = sentence.items.last(where: { $0.unit != nil && $0.span.end <= item.span.start }) {
      return unit.unit?.level
    }
    for other in sentence.items.reversed() where other.span.end <= item.span.start {
      if case .count(_, _, let noun)? = other.value { return CountReader.level(of: noun) }
    }
    return nil
  }
}

extension RecordBuilder {
  /// Takes in what a sentence says before its values are read.
  private func enter(_ sentence: SentenceView, _ number: Int, _ focus: inout Focus) {
    for item in sentence.items {
      guard let index = item.index else { continue }
      let year = sentence.items.first {
        $0.year != nil && $0.span.start >= item.span.end && $0.span.start - item.span.end < 40
          && !periods.isBaseline($0, sentence)
      } ?? sentence.items.last {
        $0.year != nil && $0.span.end <= item.span.start && !periods.isBaseline($0, sentence)
      }
      if let year = year?.year, focus.periods[index] == nil { focus.periods[index] = year }
    }
  }

  /// Remembers what the next sentences may leave unsaid.
  private func leave(
    _ sentence: SentenceView, _ number: Int, _ last: RecordDraft?, _ focus: inout Focus
  ) {
    if let last, sentence.span.contains(last.record.span) {
      focus.indexSentence = number
      focus.index = last.record.index
    }
    if let index = sentence.items.last(where: { $0.index != nil })?.index {
      focus.index = index
      focus.indexSentence = number
    }
    leaveSubject(sentence, number, &focus)
    leaveYears(sentence, &focus)
  }

  private func leaveSubject(_ sentence: SentenceView, _ number: Int, _ focus: inout Focus) {
    let units = sentence.items.filter {
      $0.unit != nil && $0.bracket == nil && !subjects.isBystander($0, sentence)
    }.compactMap(\.unit)
    guard let first = units.first else { return }
    focus.subject = units.count == 1 || first.kind != .region ? first : units.first { $0.kind != .region } ?? first
    focus.subjectSentence = number
    focus.subjects = units
    focus.level = first.level
  }

  private func leaveYears(_ sentence: SentenceView, _ focus: inout Focus) {
    for item in sentence.items {
      guard let year = item.year else { continue }
      if periods.isBaseline(item, sentence) {
        if focus.baseline == nil || focus.baselineLine == sentence.line { focus.baseline = focus.baseline ?? year }
        focus.baselineLine = sentence.line
      } else if focus.period == nil {
        focus.period = year
      }
    }
  }
}
