internal import DocumentModel
public import ExtractionRules
internal import FactExtraction
internal import PageCleaning
internal import PageReading
internal import VietnameseText

/// Reads pages once and extracts them with two rule books.
///
/// ```swift
/// let comparer = try BookComparer(before: .bundled(), after: mine)
/// comparer.comparison(over: ["Corpus"]).summary   // "2  added  rank  PCI\n2 differences on 58 pages"
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

  /// The differences over all pages below `paths`; each page is read and cleaned once.
  public func comparison(over paths: [String]) -> BookComparison {
    var comparison = BookComparison()
    for case .page(let input) in InputReader(paths) {
      let page = cleaner.clean(input, scope: .article)
      comparison.pages += 1
      comparison.differences += differences(on: page)
    }
    return comparison
  }

  private func differences(on page: CleanedPage) -> [RecordDifference] {
    let (old, new) = (records(before, page), records(after, page))
    let lost = old.filter { record in !new.contains { $0.values == record.values } }
    var added = new.filter { record in !old.contains { $0.values == record.values } }
    let changes = lost.map { record in
      let index =
        added.firstIndex { $0.span == record.span && $0.label == record.label }
        ?? added.firstIndex { $0.span == record.span }
      return difference(record, index.map { added.remove(at: $0) }, page)
    }
    return changes + added.map { difference(nil, $0, page) }
  }

  private func records(_ extractor: FactExtractor, _ page: CleanedPage) -> [Fact] {
    var document = Document(
      id: page.id, source: page.source, metadata: page.metadata, text: page.text)
    document.records =
      extractor.extract(
        text: page.text.utf8, blocks: page.blocks, published: page.metadata.published
      ).records
    return FactSheet.records(of: document)
  }

  private func difference(_ old: Fact?, _ new: Fact?, _ page: CleanedPage) -> RecordDifference {
    let fact = new ?? old
    let kind: RecordDifference.Kind = old == nil ? .added : new == nil ? .lost : .altered
    return RecordDifference(
      kind: kind, page: page.source.path ?? page.id, index: fact?.values["index"] ?? "",
      measure: fact?.values["measure"] ?? "",
      sentence: fact?.span.map { MarkedText.marking($0, in: page.text.utf8) } ?? "",
      before: old?.valueList, after: new?.valueList)
  }
}

extension Fact {
  /// "index PCI, measure rank, …".
  var valueList: String {
    values.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}
