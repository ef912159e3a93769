internal import DocumentModel
internal import VietnameseText

/// Reads the cells of a text, each once however often it is asked for.
final class CellReader {
  /// The text that the cells stand in, and what was found in it.
  let source: CellSource
  private var readings: [Span: CellReading] = [:]

  init(
    text: AnalyzedText, candidates: [Candidate], components: [ComponentName], words: TableWords,
    abbreviations: [String: Abbreviation]
  ) {
    source = CellSource(
      text: text, candidates: candidates, components: components, words: words,
      abbreviations: abbreviations)
  }

  var text: AnalyzedText { source.text }
  var candidates: [Candidate] { source.candidates }
  var components: [ComponentName] { source.components }
  var words: TableWords { source.words }

  /// What the cell at `span` says.
  func reading(of span: Span) -> CellReading {
    if let known = readings[span] { return known }
    let reading = CellReading(of: span, in: source)
    readings[span] = reading
    return reading
  }
}
