internal import DocumentModel
internal import VietnameseText

/// What one cell of a table says: its figures, or the words and names of a label.
struct CellReading {
  /// Where the cell stands.
  let span: Span
  /// Its folded words without names of units, indices and components, blanks single.
  var words: String
  /// What the words say that stands beside or below.
  var measure: TableMeasure?
  /// All its folded words.
  let allWords: String
  let figures: [Figure]
  /// Whether it holds figures and nothing but what belongs to them.
  let isData: Bool
  /// Whether nothing stands in it, or a mark for a missing value.
  let isBlank: Bool
  /// The unit it names.
  let unit: NamedUnit?
  /// The department, district or commune that it names by its first words.
  let body: NamedUnit?
  /// The indices it names.
  let indices: [String]
  /// The known component it names, and whose it is.
  var component: ComponentName?
  /// What an abbreviation in it stands for, where the text says so.
  var abbreviated: String?
  /// The years it names.
  let years: [Int]
  /// The months it names, as "2025-08".
  let months: [String]
  /// The year that its move is measured against.
  let baseline: Int?
  /// The most that what stands beside or below can reach: "(18)", "/63".
  let maximum: ExactDecimal?

  /// Whether it is of any use for telling what a figure beside or below means.
  var saysSomething: Bool {
    !indices.isEmpty || component != nil || abbreviated != nil || !years.isEmpty || unit != nil
      || body != nil || measure != nil || !months.isEmpty
  }

  /// Whether it only numbers a column: "(3)".
  var isColumnNumber: Bool {
    figures.count == 1 && figures[0].isBracketed && allWords.utf8.count <= 4
  }

  /// Whether a component is named, by its name or an abbreviation.
  var namesComponent: Bool { component != nil || abbreviated != nil }

  /// The same cell without a component that `index` does not have.
  func settled(for index: String, _ words: TableWords) -> CellReading {
    var cell = self
    if let name = abbreviated.map(LetterFolding.folded), words.equals(.wholes, name),
      words.contains(.satisfaction, index.lowercased())
    {
      cell.abbreviated = nil
      cell.measure = measure ?? words.measure(name)
    }
    guard let component, !component.indices.contains(index) else { return cell }
    cell.component = nil
    cell.words = allWords
    cell.measure = words.measure(allWords)
    return cell
  }
}
