public import ArchiveReading
internal import PageReading

/// Reads pages and records from files, folders and standard input, one at a time.
///
/// ```swift
/// var reader = FactReader(["Corpus", "facts.csv", "-"])
/// while let item = reader.next() { … }
/// ```
///
/// What a file holds is told from its first bytes: JSON Lines of whole documents or of records, a
/// JSON list of them, CSV with the columns of the contract, tables as offices make them, with separators
/// or as workbooks; anything else is read as pages, archives and packed files among them. Names in
/// records that no rule wrote may be spelt in any usual way.
public struct FactReader: FactSource {
  private var walk: FileWalk
  private var current: (any FactSource)?
  private var names: RecordNames
  private let filter: PageFilter
  private let options: TableOptions

  /// A reader of `paths`; `-` is standard input.
  ///
  /// - Parameters:
  ///   - paths: files and folders.
  ///   - filter: which of their pages are read.
  ///   - options: what a person says of the columns of tables.
  ///   - names: the units and indices that are known.
  public init(
    _ paths: [String], filter: PageFilter = PageFilter(),
    options: TableOptions = TableOptions(), names: RecordNames = RecordNames()
  ) {
    walk = FileWalk(paths)
    (self.filter, self.options, self.names) = (filter, options, names)
  }

  /// The next page, document or failure; `nil` at the end.
  public mutating func next() -> FactItem? {
    while true {
      if let item = current?.next() { return named(item) }
      current = nil
      switch walk.next() {
      case nil: return nil
      case .failure(let failure): return .failure(RecordFailure(failure))
      case .success(let path):
        guard let stream = ByteStream(path: path) else {
          return .failure(RecordFailure(ReadingFailure(.unreadable, path: path)))
        }
        current = source(stream, path)
      }
    }
  }

  private mutating func named(_ item: FactItem) -> FactItem {
    guard case .document(let recorded) = item else { return item }
    return .document(names.resolved(recorded))
  }

  private func source(_ stream: ByteStream, _ path: String) -> any FactSource {
    var stream = stream
    let start = stream.peek(RecordFileKind.window)
    switch RecordFileKind(start) {
    case .jsonLines: return JSONLinesSource(stream, path: path)
    case .jsonList: return JSONListSource(stream, path: path)
    case .csv(let separator): return CSVSource(stream, path: path, separator: separator)
    case .workbook where path != "-": return TableSource(workbook: path, options: options)
    case .workbook, .unread:
      return TableSource(failing: RecordFileKind.refusal(of: start, path: path))
    case nil: break
    }
    guard let layout = TableLayoutSniff(start, path: path, options) else {
      let inputs =
        path == "-"
        ? PageInputs(StreamPieces(stream), path: path, filter: filter)
        : PageInputs([path], filter: filter, isFound: !walk.isGiven)
      return PageFacts(inputs: inputs)
    }
    return TableSource(stream, layout, path: path, options: options)
  }
}

/// The pages of one file.
private struct PageFacts: FactSource {
  var inputs: PageInputs

  mutating func next() -> FactItem? {
    switch inputs.next() {
    case nil: nil
    case .page(let page): .page(page)
    case .failure(let failure): .failure(RecordFailure(failure))
    }
  }
}
