internal import DocumentModel
internal import VietnameseText

/// Which year's edition of each index a text is about, known before its first sentence is read.
///
/// The headline's year counts first. A year in the name of an index ("PCI 2016") weighs more than
/// one before it ("năm 2016, … PCI"), and both more than a year of values or results that no index
/// bears. Of years that weigh the same the latest counts: older ones are there to be compared with.
/// A sentence that looks back ("trước đó", "từng") is asked last.
extension RecordBuilder {
  /// The editions of the indices, and of the text where no index bears a year.
  func setEditions(
    _ sentences: [SentenceView], _ published: CalendarDay?, _ focus: inout Focus
  ) {
    let titles = sentences.filter { $0.role == .title }
    let present = sentences.filter { !isLookingBack($0) }
    for sentences in [titles, present] {
      setEditions(sentences, &focus) { yearBehind($0, in: $1) }
      setEditions(sentences, &focus) { yearBefore($0, in: $1) }
    }
    let results = yearOfResults(titles) ?? firstEdition(sentences, focus) ?? yearOfResults(present)
    if results == nil { setAnnounced(sentences, published, &focus) }
    setEditions(sentences, &focus) { yearBehind($0, in: $1) }
    setEditions(sentences, &focus) { yearBefore($0, in: $1) }
    focus.edition = results ?? firstEdition(sentences, focus) ?? onlyYear(sentences)
  }

  /// The one year of the sentences that name an index, and of those right before them.
  private func onlyYear(_ sentences: [SentenceView]) -> String? {
    let near = sentences.indices.filter { place in
      sentences[place...].prefix(2).contains { $0.items.contains { $0.index != nil } }
    }
    let years = Set(near.flatMap { editionYears(sentences[$0]) }.compactMap(\.year))
    return years.count == 1 ? years.first : nil
  }

  /// "vừa công bố PCI": without any year the edition is the one that appears at that time.
  private func setAnnounced(
    _ sentences: [SentenceView], _ published: CalendarDay?, _ focus: inout Focus
  ) {
    guard let published else { return }
    for sentence in sentences {
      let words = sentence.words(sentence.span.start, sentence.span.end)
      guard cues.contains("announcements", in: words) else { continue }
      for index in sentence.items.compactMap(\.index) where focus.periods[index] == nil {
        focus.periods[index] = String(published.year - delay(of: index))
      }
    }
  }

  /// How many years after its edition's year an index appears.
  private func delay(of index: String) -> Int {
    cues.has(index.lowercased(), in: "same-year-indices")
      ? 0 : cues.has(index.lowercased(), in: "next-year-indices") ? -1 : 1
  }

  private func setEditions(
    _ sentences: [SentenceView], _ focus: inout Focus,
    year: (SentenceView.Item, SentenceView) -> String?
  ) {
    var found: [String: String] = [:]
    for sentence in sentences {
      for item in sentence.items {
        guard let index = item.index, focus.periods[index] == nil,
          let year = year(item, sentence)
        else { continue }
        found[index] = max(year, found[index] ?? "")
      }
    }
    focus.periods.merge(found) { old, _ in old }
  }

  /// "Trước đó …", "từng đứng thứ nhất": earlier standings.
  private func isLookingBack(_ sentence: SentenceView) -> Bool {
    cues.contains("retrospects", in: sentence.words(sentence.span.start, sentence.span.end))
  }

  /// The edition of the index named first among those that bear a year.
  private func firstEdition(_ sentences: [SentenceView], _ focus: Focus) -> String? {
    sentences.lazy.flatMap(\.items).compactMap(\.index).compactMap { focus.periods[$0] }.first
  }

  /// "kết quả năm 2015": the latest year that results are said to be of, or `nil`.
  private func yearOfResults(_ sentences: [SentenceView]) -> String? {
    sentences.indices.flatMap { place -> [String] in
      let isAbout = sentences[place...].prefix(2).contains { $0.items.contains { $0.index != nil } }
      guard isAbout || sentences[place].role == .title else { return [] }
      return editionYears(sentences[place]).filter { isOfResults($0, in: sentences[place]) }
        .compactMap(\.year)
    }.max()
  }

  private func isOfResults(_ year: SentenceView.Item, in sentence: SentenceView) -> Bool {
    cues.contains("result-words", in: sentence.before(year.span.start, reach: 64))
  }
}
