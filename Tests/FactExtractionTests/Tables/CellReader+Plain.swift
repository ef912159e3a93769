import DocumentModel
import ExtractionRules
import VietnameseText

@testable import FactExtraction

extension TableWords {
  /// The words inside the program.
  static let bundled = TableWords(lexicons: (try? RuleBook.bundled())?.lexicons ?? [:])
}

extension CellReader {
  /// A reader of `text` that knows no names.
  static func plain(_ text: String, _ blocks: [Block] = []) -> CellReader {
    let analyzed = AnalyzedText(text: Array(text.utf8), blocks: blocks, words: WordTable())
    return CellReader(
      text: analyzed, candidates: [], components: [], words: .bundled,
      abbreviations: Abbreviations.introduced(in: analyzed, .bundled))
  }

  /// The whole text as one cell.
  var whole: CellReading { reading(of: Span(0, text.text.count)) }
}
