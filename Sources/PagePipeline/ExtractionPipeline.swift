public import DocumentModel
public import ExtractionRules
internal import FactExtraction
internal import FactValidation
public import PageCleaning
public import PageReading
internal import VietnameseText

/// All stages from a page's bytes to a checked document: clean, extract, validate.
///
/// ```swift
/// let pipeline = try ExtractionPipeline(scope: .article)
/// let document = pipeline.document(from: page)
/// document.records.first?.subject    // "An Giang"
/// ```
///
/// A pipeline keeps nothing between pages: the same page gives the same document, and one
/// pipeline may serve many tasks at once.
public struct ExtractionPipeline: Sendable {
  private let cleaner: PageCleaner
  private let extractor: FactExtractor
  private let validator: Validator
  private let scope: PageScope

  /// A pipeline with the rule books and reference data inside the program.
  ///
  /// - Throws: what the rule books say of a rule that cannot be read.
  public init(scope: PageScope = .article) throws {
    try self.init(scope: scope, book: .bundled())
  }

  /// A pipeline with the rules and reference tables of `book`.
  ///
  /// - Throws: `RuleFaults` with every rule that cannot be compiled.
  public init(scope: PageScope = .article, book: RuleBook) throws(RuleFaults) {
    cleaner = PageCleaner()
    extractor = try FactExtractor(book: book)
    validator =
      book.tables.isEmpty
      ? Validator()
      : Validator(checks: Validator.standardChecks, reference: ReferenceData(adding: book.tables))
    self.scope = scope
  }

  /// Everything read from `page`.
  public func document(from page: PageInput) -> Document {
    let cleaned = cleaner.clean(page, scope: scope)
    let extraction = extractor.extract(
      text: cleaned.text.utf8, blocks: cleaned.blocks, published: cleaned.metadata.published)
    var document = Document(
      id: cleaned.id, source: cleaned.source, metadata: cleaned.metadata, text: cleaned.text)
    document.blocks = cleaned.blocks
    document.mentions = extraction.mentions
    document.records = extraction.records
    document.findings =
      cleaned.limitFindings + cleaned.encodingFindings + extraction.limitFindings
      + validator.findings(in: document)
    return document
  }
}

extension CleanedPage {
  /// A finding for each limit at which reading stopped, so that a cut page does not look whole.
  fileprivate var limitFindings: [Finding] {
    limits.sorted { $0.rawValue < $1.rawValue }.map { limit in
      Finding(
        check: "reading_limit", severity: .warning,
        message: "The page was not read whole: \(limit.sentence); "
          + "facts behind that are missing")
    }
  }

  /// What a reader of the result should know of the page's encoding.
  fileprivate var encodingFindings: [Finding] {
    var findings: [Finding] = []
    if encoding.misreadings > 0 {
      findings.append(
        Finding(
          check: "double_encoding", severity: .info,
          message: "The page's letters were encoded as UTF-8 \(encoding.misreadings) times too "
            + "often; they were read back as \(encoding.actual.rawValue)"))
    } else if encoding.isMisdeclared, let declared = encoding.declared {
      findings.append(
        Finding(
          check: "charset_mismatch", severity: .info,
          message: "The page declares \(declared.rawValue), but its bytes are "
            + "\(encoding.actual.rawValue) and were read so"))
    }
    return findings
  }
}

extension Extraction {
  /// A finding for each place where a rule gave up, so that a gap does not look like silence.
  fileprivate var limitFindings: [Finding] {
    limitHits.map { hit in
      var finding = Finding(
        check: "rule_limit", severity: .warning,
        message: "The rule \(hit.rule) came to its match limit on this line; "
          + "what it would read there is missing")
      finding.found = hit.rule
      finding.span = hit.span
      return finding
    }
  }
}
