internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Links values to their subject, index, period and the rest, sentence by sentence.
///
/// What a sentence leaves unsaid is taken from the `Focus`, which the sentences before it set.
struct RecordBuilder {
  let cues: Cues
  let standings: StandingReader
  let gaps: GapReader
  let counts: CountReader
  let indices: IndexResolver
  let subjects: SubjectResolver
  let periods: PeriodResolver
  let components: ComponentResolver
  let totals: TotalReader
  let levels: IndexLevels
  let tableWords: TableWords

  init(lexicons: [String: [String]], tables: [String: [String]] = [:]) {
    cues = Cues(lexicons: lexicons)
    standings = StandingReader(cues: cues)
    gaps = GapReader(cues: cues)
    counts = CountReader(cues: cues)
    indices = IndexResolver(cues: cues)
    subjects = SubjectResolver(cues: cues)
    periods = PeriodResolver(cues: cues)
    components = ComponentResolver(cues: cues)
    totals = TotalReader()
    levels = IndexLevels(tables: tables)
    tableWords = TableWords(lexicons: lexicons)
  }

  /// The facts of a text before they are merged.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - view: its folded bytes with names masked.
  ///   - sentences: its sentences.
  ///   - candidates: what was found, in reading order.
  ///   - components: where known components are named.
  ///   - published: the day of publication.
  ///   - tables: what its tables say.
  /// - Returns: the facts, and the sentences of the running text that they were read from.
  func drafts(
    text: AnalyzedText, view: [UInt8], sentences: [Sentence], candidates: [Candidate],
    components: [ComponentName], published: CalendarDay?, tables: TableReader.Result
  ) -> (drafts: [TracedDraft], sentences: [SentenceView]) {
    let views = articleViews(text, view, sentences, candidates, components, tables.lines)
    var drafts: [TracedDraft] = []
    var focus = outset(views, published)
    for (number, sentence) in views.enumerated() {
      focus.isGoverned = isGoverned(sentence, number, focus)
      let new = self.drafts(of: sentence, number, focus)
      leave(sentence, number, new, &focus)
      drafts += new
    }
    drafts += tables.readings.map { draft(of: $0.record) }
    return (drafts, views)
  }

  private func draft(of record: Record) -> TracedDraft {
    var draft = TracedDraft(record: record, isHeadline: false)
    draft.origins.subject = Resolved((), .row)
    draft.origins.index = Resolved((), .heading)
    draft.origins.period = record.period.map { _ in Resolved((), .heading) }
    return draft
  }

  /// The sentences of the article's running text.
  private func articleViews(
    _ text: AnalyzedText, _ view: [UInt8], _ sentences: [Sentence], _ candidates: [Candidate],
    _ components: [ComponentName], _ taken: Set<Int>
  ) -> [SentenceView] {
    let ranksBodies = candidates.contains { levels.ranksBodies($0) }
    var next = 0
    var component = 0
    return sentences.compactMap { sentence in
      let first = next
      let firstComponent = component
      while component < components.count, components[component].span.start < sentence.span.end {
        component += 1
      }
      while next < candidates.count, candidates[next].span.start < sentence.span.end { next += 1 }
      let line = text.lines[sentence.line]
      guard line.role.isArticle, line.cell == nil,
        !taken.contains(sentence.line)
      else { return nil }
      return SentenceView(
        sentence, text: text, view: view, candidates: candidates[first..<next],
        components: components[firstComponent..<component],
        ranksBodies: ranksBodies)
    }
  }

  /// No sentence of prose names more things; one that does is no prose, and costs its square.
  private static let mostItems = 200

  private func drafts(of sentence: SentenceView, _ number: Int, _ focus: Focus) -> [TracedDraft] {
    guard sentence.items.count <= Self.mostItems else { return [] }
    return sentence.items.flatMap { item -> [TracedDraft] in
      guard item.value != nil else { return [] }
      if let gap = gaps.gap(of: item, in: sentence) {
        return self.gap(item, gap, sentence, number, focus)
      }
      if gaps.isDistance(item, in: sentence) { return [] }
      guard let reading = standings.reading(of: item, in: sentence) else {
        return item.isCount ? count(item, sentence, number, focus).map { [$0] } ?? [] : []
      }
      let owner = objectOfGap(before: item, in: sentence)
      return standing(item, reading, sentence, number, focus, of: owner)
    }
  }
}

extension RecordBuilder {
  /// The records of a standing, of the unit `owner` where the words name it outright.
  func standing(
    _ item: SentenceView.Item, _ reading: StandingReader.Reading, _ sentence: SentenceView,
    _ number: Int, _ focus: Focus, of owner: NamedUnit? = nil
  ) -> [TracedDraft] {
    guard
      let index = componentIndex(of: item, in: sentence, focus)
        ?? indices.index(of: item, in: sentence, number: number, focus: focus)
        .map({ rankingIndex($0, of: item, in: sentence, focus) }),
      isSupported(reading, index, sentence, number, focus),
      !isUnnamedExtreme(item, sentence), !isOfOtherRanking(item, index, sentence),
      let subject = owner.map({ Resolved(.units([$0]), .compared) })
        ?? subjects.subject(
          of: item, in: sentence, number: number, focus: focus, levels: levels.of(index.name))
    else { return [] }
    if case .units(let units) = subject.value, units.contains(where: \.isForeign) { return [] }
    let list = indices.list(behind: item, in: sentence)
    let isList = list.count > 1 && reading.measure == .rank
    let all = isList ? list.map { ($0.index ?? "", Optional($0)) } : [(index.name, index.item)]
    return all.flatMap { name, place in
      named(subject.value).flatMap { unit in
        var draft = draft(unit, item, reading, (name, place), sentence, focus)
        draft.origins.sentence = number
        draft.origins.subject = subject.origin
        draft.origins.index = origin(of: (name, place), number, focus)
        return enumerated(draft, item, sentence)
      }
    }
  }

  /// One fact for each of the components that are listed behind a rank.
  private func enumerated(
    _ draft: TracedDraft, _ item: SentenceView.Item, _ sentence: SentenceView
  ) -> [TracedDraft] {
    let listed = draft.record.measure == .rank ? components.list(behind: item, in: sentence) : []
    let names = listed.isEmpty ? components.shared(before: item, in: sentence) : listed
    guard names.count > 1 else { return [draft] }
    return names.map { name in
      var draft = draft
      draft.record.component = name
      draft.origins.component = Resolved((), .enumerated)
      return draft
    }
  }

  /// The index that alone has the component named before the value, where the text has several.
  ///
  /// "PCI …; PGI …. Chi phí thời gian được 7,61 điểm" is of PCI.
  private func componentIndex(
    of item: SentenceView.Item, in sentence: SentenceView, _ focus: Focus
  ) -> (name: String, item: SentenceView.Item?)? {
    guard !sentence.items.contains(where: { $0.index != nil }),
      let name = sentence.components.last(where: { $0.span.end <= item.span.start }),
      !sentence.hasBreak(name.span.end, item.span.start)
    else { return nil }
    let named = name.indices.intersection(focus.indices)
    guard named.count == 1, let index = named.first, focus.indices.count > 1 else { return nil }
    return (index, nil)
  }

  /// The one index of the text that ranks such units, where the one spoken of last does not.
  ///
  /// "… SIPAS …. Trong 17 bộ, Bộ Tài chính đứng đầu" goes back to PAR INDEX.
  private func rankingIndex(
    _ index: (name: String, item: SentenceView.Item?), of item: SentenceView.Item,
    in sentence: SentenceView, _ focus: Focus
  ) -> (name: String, item: SentenceView.Item?) {
    let units = sentence.items.filter { $0.unit.map { $0.kind != .region } ?? false }
    let nearest = units.last { $0.span.end <= item.span.start } ?? units.first
    guard index.item == nil, let level = nearest?.unit?.level,
      !levels.of(index.name).contains(level)
    else { return index }
    let others = focus.indices.filter { levels.of($0).contains(level) }
    return others.count == 1 ? (others.first ?? index.name, nil) : index
  }

  /// How an index was found, as `IndexResolver` goes about it.
  func origin(
    of index: (name: String, item: SentenceView.Item?), _ number: Int, _ focus: Focus
  ) -> Resolved<Void> {
    if index.item != nil { return Resolved((), .named) }
    let isCarried = focus.index == index.name && focus.indexSentence >= 0
    return isCarried
      ? Resolved((), .carried, from: focus.indexSentence)
      : Resolved((), .ahead, from: focus.firstIndex?.sentence)
  }

  private func named(_ subject: SubjectResolver.Subject) -> [(
    name: String, code: String?, level: Focus.Level
  )] {
    switch subject {
    case .units(let units): units.map { ($0.name, $0.code, $0.level) }
    case .group(let level): [(level.group, nil, level)]
    }
  }

  private func draft(
    _ unit: (name: String, code: String?, level: Focus.Level), _ item: SentenceView.Item,
    _ reading: StandingReader.Reading, _ index: (name: String, item: SentenceView.Item?),
    _ sentence: SentenceView, _ focus: Focus
  ) -> TracedDraft {
    var record = Record(
      subject: unit.name, index: index.name, measure: reading.measure, value: reading.value,
      span: reading.span, rule: item.rule)
    record.subjectID = unit.code
    record.unit = reading.unit
    let isListed = indices.list(behind: item, in: sentence).count > 1
    let component =
      isListed ? nil : components.component(of: item, in: sentence, index: index.name)
    record.component = component?.value
    let period = periods.period(
      of: item, side: reading.side, index: index, in: sentence, focus: focus)
    record.period = period?.value
    record.of = reading.of ?? totals.total(of: item, reading, in: sentence)
    if reading.measure == .rank, record.of == nil, unit.level == .country {
      let total = countries(behind: item, in: sentence)?.of ?? countryTotal(of: item, in: sentence)
      record.of = total.map { ExactDecimal($0) }
    }
    let scope = scope(of: item, unit, sentence, focus)
    record.scope = scope?.value
    setBaseline(of: &record, item, sentence, focus)
    var draft = TracedDraft(record: record, isHeadline: sentence.role == .title)
    draft.origins = DraftOrigins(
      component: component?.origin, period: period?.origin, scope: scope?.origin)
    return draft
  }
}
