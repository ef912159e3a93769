public import DocumentModel
internal import FactExtraction
public import FactLinking
internal import PageCleaning
public import PageReading
internal import VietnameseText

extension ExtractionPipeline {
  /// A page as the linker sees it, its cleaned text, and the records that its tables give.
  public func passage(
    from page: PageInput
  ) -> (passage: Passage, text: [UInt8], tables: [Record])? {
    let page = cleaned(page)
    let read = extractor.passage(
      text: page.text.utf8, blocks: page.blocks, published: page.metadata.published)
    return read.map { ($0.passage, page.text.utf8, $0.tables) }
  }
}
