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
  let levels: IndexLevels

  init(lexicons: [String: [String]]) {
    cues = Cues(lexicons: lexicons)
    standings = StandingReader(cues: cues)
    counts = CountReader(cues: cues)
    indices = IndexResolver(cues: cues)
    subjects = SubjectResolver(cues: cues)
    periods = PeriodResolver(cues: cues)
    components = ComponentResolver(cues: cues)
    totals = TotalReader()
    levels = IndexLevels()
  }

  /// The facts of a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - view: its folded bytes with names masked.
  ///   - sentences: its sentences.
  ///   - candidates: what was found, in reading order.
  ///   - components: where known components are named.
  /// - Returns: one record a fact, in reading order.
  func records(
    text: AnalyzedText, view: [UInt8], sentences: [Sentence], candidates: [Candidate],
    components: [Span]
  ) -> [Record] {
    let tables = TableGrid.all(in: text, units: candidates)
    let views = articleViews(text, view, sentences, candidates, components, tables)
    var drafts: [RecordDraft] = []
    var focus = outset(views)
    for (number, sentence) in views.enumerated() {
      let new = self.drafts(of: sentence, number, focus)
      leave(sentence, number, new, &focus)
      drafts += new
    }
    drafts += tableDrafts(tables, text, candidates, views, focus)
    return RecordMerger.merged(drafts)
  }

  /// The facts of the tables, in the index that the text named last before each.
  private func tableDrafts(
    _ tables: [TableGrid], _ text: AnalyzedText, _ candidates: [Candidate],
    _ views: [SentenceView], _ focus: Focus
  ) -> [RecordDraft] {
    guard !tables.isEmpty else { return [] }
    let reader = TableReader(text: text, candidates: candidates)
    let records = reader.records(in: tables) { offset in
      let before = views.last { view in
        view.span.start < offset && view.items.contains { $0.index != nil }
      }
      let index = before?.items.last { $0.index != nil }?.index ?? focus.firstIndex?.name
      return (index, index.flatMap { focus.periods[$0] } ?? focus.edition)
    }
    return records.map { RecordDraft(record: $0, isHeadline: false) }
  }

  /// The sentences of the article's running text.
  private func articleViews(
    _ text: AnalyzedText, _ view: [UInt8], _ sentences: [Sentence], _ candidates: [Candidate],
    _ components: [Span], _ tables: [TableGrid]
  ) -> [SentenceView] {
    let taken = tables.map(\.span)
    var next = 0
    return sentences.compactMap { sentence in
      let first = next
      while next < candidates.count, candidates[next].span.start < sentence.span.end { next += 1 }
      let line = text.lines[sentence.line]
      guard line.role.isArticle, line.cell == nil,
        !taken.contains(where: { $0.overlaps(sentence.span) })
      else { return nil }
      return SentenceView(
        sentence, text: text, view: view, candidates: candidates[first..<next],
        components: components)
    }
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
      !isUnnamedExtreme(item, sentence),
      let subject = subjects.subject(
        of: item, in: sentence, number: number, focus: focus, levels: levels.of(index.name))
    else { return [] }
    let list = indices.list(behind: item, in: sentence)
    let isList = list.count > 1 && reading.measure == .rank
    let all = isList ? list.map { ($0.index ?? "", Optional($0)) } : [(index.name, index.item)]
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
    if index.item != nil || reading.measure == .rank || reading.measure == .top { return true }
    if sentence.items.contains(where: { $0.value?.type == "rank" }) { return true }
    let distance = number - max(focus.namedSentence, focus.factSentence)
    return distance <= (reading.measure == .rankChange || reading.measure == .score ? 4 : 2)
  }

  /// "tỉnh thấp nhất là 67,70%": somebody's result, but nobody is named.
  private func isUnnamedExtreme(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    guard item.value?.type == "percent" || item.value?.type == "score",
      !sentence.items.contains(where: { $0.unit != nil })
    else { return false }
    let before = sentence.before(item.span.start, reach: 36)
    return before.contains("cao nhất") || before.contains("thấp nhất")
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
    let isListed = indices.list(behind: item, in: sentence).count > 1
    record.component = isListed ? nil : components.component(of: item, in: sentence)
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
    record.baseline = periods.baseline(
      of: item, in: sentence, focus: focus, index: record.index)
    if record.baseline == record.period { record.baseline = nil }
  }

  /// The unit that a difference is measured against: "cao hơn 12,64% so với Bộ Giáo dục".
  private func comparedUnit(_ item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    let after = sentence.after(item.span.end, reach: 90)
    if let average = comparedAverage(after, item, sentence) { return average }
    guard let next = sentence.items.first(where: {
      $0.span.start >= item.span.end && ($0.unit != nil || $0.year != nil)
    }), let unit = next.unit else { return nil }
    let words = sentence.words(item.span.end, next.span.start)
    return words.hasPrefix("so với") || words.hasPrefix("so ") ? unit.name : nil
  }

  /// The group whose average a difference is measured against.
  ///
  /// "hơn 7,06% so với bình quân cả nước", "So với mức trung bình cả nước …, thấp hơn 3,88%".
  private func comparedAverage(
    _ after: Words, _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> String? {
    let before = sentence.words(sentence.span.start, item.span.start)
    let comparison = after.hasPrefix("so với") ? after : before.hasPrefix("so với") ? before : nil
    guard let comparison else { return nil }
    let object = comparison.upTo(",(;")
    if object.contains("năm ") && !object.contains("trung bình chung") { return nil }
    let isAverage = cues.contains("averages", in: object)
    let isReference = object.hasPrefix("so với mức này") && cues.contains("averages", in: before)
    guard isAverage || isReference else { return nil }
    return object.contains("bộ") && !object.contains("toàn bộ") ? "ministries" : "provinces"
  }

  /// The region or group within which a rank holds.
  private func scope(
    of item: SentenceView.Item, _ unit: (name: String, code: String?, level: Focus.Level),
    _ sentence: SentenceView, _ focus: Focus
  ) -> String? {
    guard let value = item.value, value.type == "rank" || value.type == "rank_change" else {
      return nil
    }
    guard let anchor = value.type == "rank" ? item : scopedRank(before: item, sentence) else {
      return nil
    }
    if isOfVicinity(anchor, sentence) { return focus.scope }
    return region(behind: anchor, unit.name, sentence) ?? region(before: anchor, unit.name, sentence)
      ?? opening(before: anchor, sentence)
  }

  /// "thứ 10/13 của vùng": the region named last.
  private func isOfVicinity(_ item: SentenceView.Item, _ sentence: SentenceView) -> Bool {
    let after = sentence.after(item.span.end, reach: 40)
    return after.upTo(".,;)").isAny(of: [
      "của vùng", "trong vùng", "của khu vực", "trong khu vực", "toàn vùng",
    ])
  }

  /// The rank right before a move, whose field the move shares: "4/13 khu vực ĐBSCL (giảm 1 bậc)".
  private func scopedRank(
    before item: SentenceView.Item, _ sentence: SentenceView
  ) -> SentenceView.Item? {
    let last = sentence.items.last { $0.value != nil && $0.span.end <= item.span.start }
    guard let last, last.value?.type == "rank", last.bracket == nil else { return nil }
    let words = sentence.words(last.span.end, item.span.start)
    return item.bracket != nil || words == "," ? last : nil
  }

  private func region(
    behind item: SentenceView.Item, _ subject: String, _ sentence: SentenceView
  ) -> String? {
    guard let next = sentence.items.first(where: { $0.span.start >= item.span.end && !$0.isCount }),
      let unit = next.unit, unit.kind == .region, unit.name != subject
    else { return nil }
    let words = sentence.words(item.span.end, next.span.start)
    let isClose =
      words.wordCount <= 6 && !words.contains("(") && !words.contains(";")
    return isClose ? unit.name : nil
  }

  /// "Xét trong khu vực ĐBSCL, An Giang xếp 4/13": a region that opens the clause.
  private func region(
    before item: SentenceView.Item, _ subject: String, _ sentence: SentenceView
  ) -> String? {
    let last = sentence.items.last { other in
      other.unit?.kind == .region && other.span.end <= item.span.start
    }
    guard let region = last, let unit = region.unit, unit.name != subject,
      subjects.opensClause(region, sentence), !sentence.hasBreak(region.span.end, item.span.start)
    else { return nil }
    let isTaken = sentence.items.contains {
      $0.value?.type == "rank" && $0.span.start >= region.span.end && $0.span.end <= item.span.start
    }
    return isTaken ? nil : unit.name
  }

  /// "Khối bộ có cung cấp dịch vụ công, …": a group that opens the clause.
  private func opening(before item: SentenceView.Item, _ sentence: SentenceView) -> String? {
    let words = sentence.words(sentence.span.start, item.span.start)
    guard words.hasPrefix("khối ") || words.hasPrefix("nhóm "),
      words.contains(" có ") || words.contains(" không ")
    else { return nil }
    guard let comma = sentence.offset(of: ",", from: sentence.span.start),
      comma < item.span.start,
      !sentence.items.contains(where: { $0.value != nil && $0.span.start < comma + 2 })
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
      record.baseline = own?.year ?? focus.baselines[index.name]
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
  /// What the whole text says of its indices, known before the first sentence is read.
  private func outset(_ sentences: [SentenceView]) -> Focus {
    var focus = Focus()
    for (number, sentence) in sentences.enumerated() {
      for item in sentence.items {
        guard let index = item.index else { continue }
        if focus.firstIndex == nil { focus.firstIndex = (index, number) }
        setEdition(yearBehind(item, in: sentence), of: index, &focus)
      }
    }
    for sentence in sentences {
      for item in sentence.items {
        guard let index = item.index else { continue }
        setEdition(yearBefore(item, in: sentence), of: index, &focus)
      }
    }
    setRelativeBaseline(sentences, &focus)
    return focus
  }

  private func setEdition(_ year: String?, of index: String, _ focus: inout Focus) {
    guard let year, focus.periods[index] == nil else { return }
    focus.periods[index] = year
    focus.edition = focus.edition ?? year
  }

  /// "năm ngoái" compares the whole text with the year before the edition.
  private func setRelativeBaseline(_ sentences: [SentenceView], _ focus: inout Focus) {
    let items = sentences.lazy.flatMap(\.items)
    guard let index = focus.firstIndex?.name,
      let year = items.first(where: { $0.rule == "date.last-year" })?.year,
      year != focus.periods[index]
    else { return }
    focus.baselines[index] = year
  }

  private func editionYears(_ sentence: SentenceView) -> [SentenceView.Item] {
    sentence.items.filter {
      $0.year != nil && !periods.isBaseline($0, sentence) && !periods.isOther($0, sentence)
    }
  }

  /// The year right behind an index: "PAR INDEX 2020", "SIPAS của tỉnh năm 2020".
  private func yearBehind(_ index: SentenceView.Item, in sentence: SentenceView) -> String? {
    editionYears(sentence).first {
      $0.span.start >= index.span.end && $0.span.start - index.span.end < 40
    }?.year
  }

  private func yearBefore(_ index: SentenceView.Item, in sentence: SentenceView) -> String? {
    editionYears(sentence).last { $0.span.end <= index.span.start }?.year
  }

  /// Remembers what the next sentences may leave unsaid.
  private func leave(
    _ sentence: SentenceView, _ number: Int, _ new: [RecordDraft], _ focus: inout Focus
  ) {
    if let last = new.last?.record {
      focus.factSentence = number
      focus.index = last.index
      focus.indexSentence = number
    }
    if let index = mainIndex(of: sentence, focus) {
      focus.index = index
      focus.indexSentence = number
      focus.namedSentence = number
    }
    leaveSubject(sentence, number, &focus)
    leaveBaseline(sentence, &focus)
    leaveEdition(sentence, &focus)
  }

  /// The index a sentence leaves in mind: the last named, or of several together the text's own.
  private func mainIndex(of sentence: SentenceView, _ focus: Focus) -> String? {
    let names = sentence.items.compactMap(\.index)
    let isList = !sentence.items.contains { $0.value != nil && !$0.isCount }
    guard isList, let first = focus.firstIndex?.name, names.contains(first) else {
      return names.last
    }
    return first
  }

  private func leaveSubject(_ sentence: SentenceView, _ number: Int, _ focus: inout Focus) {
    let named = sentence.items.filter {
      $0.unit != nil && $0.bracket == nil && !subjects.isBystander($0, sentence)
    }
    let units = named.compactMap(\.unit)
    let free = named.first { !subjects.isBehindPreposition($0, sentence) }
    guard let first = free?.unit ?? units.first else { return }
    if let region = sentence.items.last(where: { $0.unit?.kind == .region })?.unit {
      focus.scope = region.name
    }
    let main = first.kind != .region ? first : units.first { $0.kind != .region } ?? first
    focus.mentioned.append((main, number))
    focus.subjects = units
    focus.level = main.level
  }

  /// "điểm lại kết quả năm 2024": the year of results, where no index bears one.
  private func leaveEdition(_ sentence: SentenceView, _ focus: inout Focus) {
    guard focus.periods.isEmpty else { return }
    let year = sentence.items.first { $0.year != nil && !periods.isBaseline($0, sentence) }
    guard let year else {
      if !sentence.items.contains(where: { $0.value != nil }) { focus.edition = nil }
      return
    }
    let words = sentence.before(year.span.start, reach: 40)
    focus.edition = words.containsAny(["kết quả", "xếp hạng", "đánh giá", "bảng"])
      ? year.year : nil
  }

  /// Remembers the year that the index's values are compared with.
  private func leaveBaseline(_ sentence: SentenceView, _ focus: inout Focus) {
    guard let index = focus.index, focus.baselines[index] == nil else { return }
    let reader = standings
    for (place, item) in sentence.items.enumerated() {
      guard let year = item.year else { continue }
      let isCompared = periods.isBaseline(item, sentence)
      let isMoved = place > 0 && sentence.items[place - 1].value != nil
        && reader.side(of: sentence.items[place - 1], in: sentence) == .from
      if isCompared || isMoved, year != focus.periods[index] {
        focus.baselines[index] = year
        return
      }
    }
  }
}
