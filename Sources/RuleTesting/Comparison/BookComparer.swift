internal import DocumentModel
public import ExtractionRules
internal import FactExtraction
internal import PageCleaning
public import PageReading
internal import VietnameseText

/// Extracts pages with two rule books, each page read and cleaned once.
///
/// ```swift
/// let comparer = try BookComparer(before: .bundled(), after: mine)
/// comparer.differences(on: page).map(\.kind)   // [.added, .added]
/// ```
public struct BookComparer: Sendable {
  private let before: FactExtractor
  private let after: FactExtractor
  private let cleaner = PageCleaner()

  /// - Throws: `RuleFaults` with every rule that cannot be compiled.
  public init(before: RuleBook, after: RuleBook) throws(RuleFaults) {
    self.before = try FactExtractor(book: before)
    self.after = try FactExtractor(book: after)
  }

  /// The differences on each of several pages, in the order of the pages, worked on side by side.
  ///
  /// All of `pages` are in memory at once; the caller chooses how many. A page that takes more than
  /// so many seconds of processor time is given up alone.
  public func differences(
    on pages: [PageInput], seconds: Int
  ) async -> [Result<[RecordDifference], ReadingFailure>] {
    await withTaskGroup(of: (Int, Result<[RecordDifference], ReadingFailure>).self) { group in
      for (index, page) in pages.enumerated() {
        group.addTask { (index, page.result(within: seconds) { differences(on: page) }) }
      }
      return await group.reduce(into: []) { $0.append($1) }
        .sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// The differences on one page.
  public func differences(on input: PageInput) -> [RecordDifference] {
    let page = cleaner.clean(input, scope: .article)
    let (old, new) = (records(before, page), records(after, page))
    return old == new ? [] : differences(from: facts(old, page), to: facts(new, page), page)
  }

  private func differences(
    from old: [Fact], to new: [Fact], _ page: CleanedPage
  ) -> [RecordDifference] {
    let lost = old.filter { record in !new.contains { $0.values == record.values } }
    var added = new.filter { record in !old.contains { $0.values == record.values } }
    let changes = lost.map { record in
      difference(record, Self.counterpart(of: record, in: added).map { added.remove(at: $0) }, page)
    }
    return changes + added.map { difference(nil, $0, page) }
  }

  /// The fact that says otherwise what `fact` said: about the same thing, or at the same place.
  private static func counterpart(of fact: Fact, in added: [Fact]) -> Int? {
    added.firstIndex { $0.span == fact.span && $0.label == fact.label }
      ?? added.firstIndex { $0.span == fact.span }
      ?? added.firstIndex { other in
        guard let left = fact.span, let right = other.span else { return false }
        return left.overlaps(right) && fact.values["measure"] == other.values["measure"]
      }
  }

  private func records(_ extractor: FactExtractor, _ page: CleanedPage) -> [Record] {
    extractor.extract(
      text: page.text.utf8, blocks: page.blocks, published: page.metadata.published
    ).records
  }

  private func facts(_ records: [Record], _ page: CleanedPage) -> [Fact] {
    var document = Document(
      id: page.id, source: page.source, metadata: page.metadata, text: page.text)
    document.records = records
    return FactSheet.records(of: document)
  }

  private func difference(_ old: Fact?, _ new: Fact?, _ page: CleanedPage) -> RecordDifference {
    let fact = new ?? old
    let kind: RecordDifference.Kind = old == nil ? .added : new == nil ? .lost : .altered
    return RecordDifference(
      kind: kind, page: page.source.path ?? page.id, index: fact?.values["index"] ?? "",
      measure: fact?.values["measure"] ?? "",
      sentence: fact?.span.map { MarkedText.marking($0, in: page.text.utf8) } ?? "",
      before: old?.values, after: new?.values)
  }
}
