internal import DocumentModel
public import PageReading
internal import VietnameseText

/// Cleans a page down to its article and says what every block is.
///
/// ```swift
/// let page = PageInput(kind: .text, content: Array("Chiều 24/6, Bộ Nội vụ công bố …".utf8))
/// PageCleaner().clean(page, scope: .article).text.string
/// ```
public struct PageCleaner: Sendable {
  private let reader: PageReader
  private let chrome: ChromeLexicon

  /// A cleaner with the usual stages.
  ///
  /// - Parameter lexicons: the word lists; those inside the program if none are given.
  public init(lexicons: CleaningLexicons = CleaningLexicons()) {
    var reader = PageReader()
    reader.html.classes = lexicons.classes
    self.reader = reader
    chrome = lexicons.chrome
  }

  /// Cleans `input`; the text holds the article's blocks, or with `.page` all blocks.
  public func clean(_ input: PageInput, scope: PageScope) -> CleanedPage {
    PageAssembly(cleaned(input), scope: scope).page
  }

  /// Says of every block what it is, whether it is kept, and which rule decided so.
  public func explain(_ input: PageInput) -> CleaningExplanation {
    CleaningExplanation(cleaned(input))
  }

  private func cleaned(_ input: PageInput) -> PageDraft {
    var draft = PageDraft(page: reader.read(input), input: input, chrome: chrome)
    for stage in input.kind == .html ? Self.htmlStages : Self.textStages { stage(&draft) }
    return draft
  }

  private static let htmlStages: [any CleaningStage] = [
    MainContentStage(), HeadlineStage(), ListPageStage(), HeadZoneStage(), BodyStage(),
    TailZoneStage(), RemainderStage(), MetadataStage(),
  ]

  private static let textStages: [any CleaningStage] = [
    TextHeadStage(), TextBodyStage(), TextTailStage(), MetadataStage(),
  ]
}
