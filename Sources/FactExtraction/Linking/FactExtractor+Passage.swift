public import DocumentModel
internal import ExtractionRules
public import FactLinking
internal import VietnameseText

extension FactExtractor {
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
    let passage = maker.passage(
      of: reading, candidates: linkable(reading), taken: tableLines(of: reading))
    return (passage, tables(of: reading).readings.map(\.record))
  }

  /// The candidates that the linker gets: what was chosen, what is only possible, and by-names.
  func linkable(_ reading: Reading) -> [Candidate] {
    (reading.chosen + reading.weak + reading.byNames).sorted { $0.span < $1.span }
  }

  /// The lines that tables take, which are no prose.
  func tableLines(of reading: Reading) -> Set<Int> {
    tables(of: reading).lines
  }
}
