internal import DocumentModel
public import ExtractionRules
internal import FactExtraction
public import FactLinking
public import PageCleaning
public import PageReading
internal import VietnameseText

/// Explains many pages read with one set of rules.
///
/// ```swift
/// let explainer = try Explainer(book: .bundled(), scope: .article)
/// explainer.explanation(of: page).decisions.count
/// ```
public struct Explainer: Sendable {
  private let book: RuleBook
  private let cleaner: PageCleaner
  private let extractor: FactExtractor
  private let scope: PageScope

  /// An explainer of pages read with `book`.
  ///
  /// - Parameters:
  ///   - book: the rules and tables.
  ///   - lexicons: the word lists of the cleaner.
  ///   - linking: how values are linked, and how sure a record must be.
  ///   - scope: the text that places refer to.
  /// - Throws: `RuleFaults` with every rule that cannot be compiled.
  public init(
    book: RuleBook, lexicons: CleaningLexicons = CleaningLexicons(), linking: Linking = Linking(),
    scope: PageScope = .page
  ) throws(RuleFaults) {
    self.book = book
    self.scope = scope
    cleaner = PageCleaner(lexicons: lexicons)
    extractor = try FactExtractor(book: book, linking: linking)
  }

  /// How `input` became what is read from it.
  public func explanation(of input: PageInput) -> Explanation {
    let page = cleaner.clean(input, scope: scope)
    let trace = extractor.trace(
      text: page.text.utf8, blocks: page.blocks, published: page.metadata.published)
    return Explanation(page, trace: trace, book: book)
  }
}
