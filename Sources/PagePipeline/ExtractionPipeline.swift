public import DocumentModel
public import ExtractionRules
internal import FactExtraction
public import FactLinking
internal import FactValidation
public import PageCleaning
public import PageReading
internal import ReferenceData
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
  let cleaner: PageCleaner
  let extractor: FactExtractor
  let validator: Validator
  let scope: PageScope
  /// Facts are read of so many bytes of a page's text, each of which needs up to 256 bytes of memory.
  public var textBytes = 2 << 20

  /// The stages, in their order; the raw value is the name in reports.
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    case cleaning, extraction, validation
  }

  /// A pipeline with the rule books and reference data inside the program.
  ///
  /// - Throws: what the rule books say of a rule that cannot be read.
  public init(scope: PageScope = .article) throws {
    try self.init(scope: scope, book: .bundled())
  }

  /// A pipeline with the rules and reference tables of `book`.
  ///
  /// - Parameters:
  ///   - scope: what is delivered of a page.
  ///   - book: the rules and tables.
  ///   - lexicons: the word lists of the cleaner.
  ///   - linking: how values are linked, and how sure a record must be.
  /// - Throws: `RuleFaults` with every rule that cannot be compiled.
  public init(
    scope: PageScope = .article, book: RuleBook, lexicons: CleaningLexicons = CleaningLexicons(),
    linking: Linking = Linking()
  ) throws(RuleFaults) {
    cleaner = PageCleaner(lexicons: lexicons)
    extractor = try FactExtractor(book: book, linking: linking)
    validator =
      book.tables.isEmpty
      ? Validator()
      : Validator(checks: Validator.standardChecks, reference: ReferenceBook(adding: book.tables))
    self.scope = scope
  }

  /// Everything read from `page`.
  public func document(from page: PageInput) -> Document {
    document(from: page) { _ in }
  }

  /// Everything read from `page`; `finished` is told when a stage is done.
  public func document(from page: PageInput, finished: (Stage) -> Void) -> Document {
    let cleaned = begin(.cleaning) { self.cleaned(page) }
    finished(.cleaning)
    let window = FactWindow(cleaned, limit: textBytes)
    let extraction = begin(.extraction) { self.extraction(of: cleaned, window) }
    finished(.extraction)
    var document = extracted(cleaned, extraction)
    let checked = begin(.validation) { validator.findings(in: document) }
    document.findings = cleaned.limitFindings + window.limitFindings
    document.findings += cleaned.encodingFindings + extraction.limitFindings + checked
    finished(.validation)
    return document
  }

  /// Does the work of a stage, whose name the page's budget then knows.
  private func begin<Result>(_ stage: Stage, _ work: () -> Result) -> Result {
    if let budget = PageBudget.current, !budget.isExhausted { budget.stage = stage.rawValue }
    return work()
  }

  func extraction(of page: CleanedPage) -> Extraction {
    extraction(of: page, FactWindow(page, limit: textBytes))
  }

  private func extraction(of page: CleanedPage, _ window: FactWindow) -> Extraction {
    extractor.extract(
      text: window.text, blocks: window.blocks, published: page.metadata.published)
  }

  func extracted(_ page: CleanedPage, _ extraction: Extraction) -> Document {
    var document = Document(
      id: page.id, source: page.source, metadata: page.metadata, text: page.text)
    document.blocks = page.blocks
    document.kind = page.kind == .list ? .list : .article
    document.mentions = extraction.mentions
    document.records = extraction.records
    return document
  }
}

extension FactWindow {
  /// What is said where the page goes on behind it.
  fileprivate var limitFindings: [Finding] {
    guard isCut else { return [] }
    return [
      Finding(
        check: "reading_limit", severity: .warning,
        message: "The page was not read whole: its memory allows facts of \(text.count) bytes of "
          + "text (extraction); facts behind that are missing")
    ]
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

  /// What a reader of the result should know of the page's bytes and their encoding.
  fileprivate var encodingFindings: [Finding] {
    var findings: [Finding] = []
    if hasZeros {
      findings.append(
        Finding(
          check: "nul_bytes", severity: .info,
          message: "NUL bytes stand in the page; they were read as blanks, so that words may be cut"
        ))
    }
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
