public import DocumentModel
public import PageReading

extension ExtractionPipeline {
  /// The documents of several pages, in the order of the pages, worked on side by side.
  ///
  /// All of `pages` and their documents are in memory at once; the caller chooses how many.
  public func documents(from pages: [PageInput]) async -> [Document] {
    await withTaskGroup(of: (Int, Document).self) { group in
      for (index, page) in pages.enumerated() {
        group.addTask { (index, document(from: page)) }
      }
      return await group.reduce(into: []) { $0.append($1) }
        .sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
