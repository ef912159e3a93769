public import DocumentModel
public import PageReading

extension ExtractionPipeline {
  /// The documents of several pages, in the order of the pages, worked on side by side.
  ///
  /// All of `pages` and their documents are in memory at once; the caller chooses how many.
  public func documents(from pages: [PageInput]) async -> [Document] {
    await SideBySide.results(of: pages) { document(from: $0) }
  }

  /// The same, where no page may take more than so many seconds of processor time; a page that does
  /// is given up alone.
  public func documents(
    from pages: [PageInput], seconds: Int
  ) async -> [Result<Document, ReadingFailure>] {
    await SideBySide.results(of: pages) { page in
      page.result(within: seconds) { document(from: page) }
    }
  }
}

/// Work on several things at once.
private enum SideBySide {
  /// What comes of each input, in the order of the inputs.
  static func results<Input: Sendable, Output: Sendable>(
    of inputs: [Input], _ work: @escaping @Sendable (Input) -> Output
  ) async -> [Output] {
    await withTaskGroup(of: (Int, Output).self) { group in
      for (index, input) in inputs.enumerated() { group.addTask { (index, work(input)) } }
      return await group.reduce(into: []) { $0.append($1) }
        .sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
