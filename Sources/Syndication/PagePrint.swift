public import DocumentModel
internal import VietnameseText

/// What is remembered of a page to recognise its copies: its paragraphs' prints, no text.
///
/// ```swift
/// PagePrint(document).words   // the words of all paragraphs that are long enough to tell
/// ```
public struct PagePrint: Sendable {
  let paragraphs: [ParagraphPrint]

  /// The words of the paragraphs that count.
  public let words: Int

  /// The print of the article of `document`: leads and body, no headlines, tables or captions.
  public init(_ document: Document) {
    let bytes = document.text.utf8
    let spans = document.blocks.filter { [.lead, .body].contains($0.role) }.map(\.span)
    self.init(
      paragraphs: spans.compactMap { span in
        ParagraphPrint(Array(bytes[span.range.clamped(to: 0..<bytes.count)]))
      })
  }

  /// The print of a page of these paragraphs; short and repeated ones do not count.
  init(paragraphs: [ParagraphPrint]) {
    var seen: Set<UInt64> = []
    self.paragraphs = paragraphs.filter { seen.insert($0.hash).inserted }
    words = self.paragraphs.reduce(0) { $0 + $1.words }
  }
}
