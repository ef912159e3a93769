/// The text that cells stand in, and what was found in it.
final class CellSource {
  let text: AnalyzedText
  let candidates: [Candidate]
  let components: [ComponentName]
  let words: TableWords
  /// What the folded abbreviations that the text explains stand for.
  let abbreviations: [String: Abbreviation]

  init(
    text: AnalyzedText, candidates: [Candidate], components: [ComponentName], words: TableWords,
    abbreviations: [String: Abbreviation]
  ) {
    (self.text, self.candidates, self.components) = (text, candidates, components)
    (self.words, self.abbreviations) = (words, abbreviations)
  }
}
