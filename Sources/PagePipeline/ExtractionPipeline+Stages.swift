public import DocumentModel
internal import FactExtraction
internal import FactValidation
public import PageCleaning
public import PageReading
internal import VietnameseText

/// The stages one by one, each with its input given.
///
/// ```swift
/// let page = pipeline.cleaned(input)
/// let records = pipeline.records(in: page, given: mentions)
/// ```
extension ExtractionPipeline {
  /// What cleaning makes of a page.
  public func cleaned(_ page: PageInput) -> CleanedPage { cleaner.clean(page, scope: scope) }

  /// What extraction makes of a cleaned page, not validated.
  public func extracted(_ page: CleanedPage) -> Document {
    extracted(page, extraction(of: page))
  }

  /// The records of a cleaned page whose mentions are given.
  public func records(in page: CleanedPage, given mentions: [Mention]) -> [Record] {
    extractor.records(
      text: page.text.utf8, blocks: page.blocks, published: page.metadata.published,
      given: mentions)
  }

  /// What the validator says of a document.
  public func findings(in document: Document) -> [Finding] { validator.findings(in: document) }
}
