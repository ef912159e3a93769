public import DocumentModel
internal import ExtractionRules
public import FactLinking
internal import VietnameseText

extension FactExtractor {
  /// The facts of a reading: those of its tables and those that the linker finds in its prose.
  func records(of reading: Reading) -> [Record] {
    let tables = tables(in: reading)
    let cells = (tables.readings + unlinked(tables.proposals, reading)).map(\.confident)
      .filter { $0.confidence >= confidence.bound(in: linker.model) }
      .map { RecordDraft(record: $0, isHeadline: false) }
    let prose = maker.portions(of: reading, besides: tables).flatMap(drafts)
    return RecordMerger.merged(cells + prose)
  }

  private func drafts(in portion: PassageSource) -> [RecordDraft] {
    let passage = maker.passage(of: portion)
    let assembly = RecordAssembly(passage, model: linker.model, least: confidence)
    return assembly.drafts(of: linker.links(in: passage))
  }

  /// The tables and lists of a reading.
  func tables(in reading: Reading) -> TableReader.Result {
    let others = reading.weak.filter(\.isOtherIndex)
    let candidates = (reading.chosen + others + reading.byNames).sorted { $0.span < $1.span }
    var result = TableReader(
      text: reading.text, candidates: candidates, components: reading.components, levels: levels,
      words: tableWords, published: reading.published
    ).result()
    result.readings.removeAll { cell in others.contains { $0.indexName == cell.record.index } }
    result.proposals.removeAll { cell in others.contains { $0.indexName == cell.record.index } }
    return result
  }

  /// The figures of lists that are no values to the linker: the reading of the list stands.
  private func unlinked(_ proposals: [TableReading], _ reading: Reading) -> [TableReading] {
    proposals.filter { proposal in
      let span = proposal.record.span
      return !(reading.chosen + reading.weak).contains { candidate in
        candidate.span.overlaps(span) && candidate.mention?.value.isFigure ?? false
      }
    }
  }

  /// A text as the linker sees it, and the records that its tables give, for training and for
  /// explanations.
  ///
  /// The parameters are those of `extract`.
  public func passage(
    text: [UInt8], blocks: [Block], published: String?
  ) -> (passage: Passage, tables: [Record])? {
    guard let scratch = try? MatchScratch() else { return nil }
    let reading = read(
      AnalyzedText(text: text, blocks: blocks, words: names.words), published, scratch)
    let tables = tables(in: reading)
    let passage = maker.passage(of: reading, besides: tables)
    let given = tables.readings + unlinked(tables.proposals, reading)
    return (passage, given.map(\.confident))
  }
}

extension TableReading {
  /// The fact with its certainty as its confidence.
  var confident: Record {
    var record = record
    record.confidence = ExactDecimal(digits: Int((certainty * 1000).rounded()), decimals: 3)
    record.origin = .table
    return record
  }
}

extension MentionValue {
  /// Whether it is a figure that the linker may link.
  fileprivate var isFigure: Bool {
    switch self {
    case .date, .entity: false
    default: true
    }
  }
}
