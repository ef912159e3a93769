public import DocumentModel
internal import PageCleaning
internal import PagePipeline
public import PageReading
internal import VietnameseText

/// What holds of every page, however broken: the properties that mutated pages are tried against.
///
/// ```swift
/// try PageProperties().violations(of: page)    // [] for a page that is worked on soundly
/// ```
public struct PageProperties: Sendable {
  private let pipeline: ExtractionPipeline
  private let cleaner = PageCleaner()

  /// Properties checked with the rule books inside the program.
  public init() throws { pipeline = try ExtractionPipeline(scope: .page) }

  /// Reads, cleans and extracts `page` and says in a sentence each what does not hold.
  public func violations(of page: PageInput) -> [String] {
    violations(of: document(from: page), page)
  }

  /// What the pipeline makes of `page`; its time is the page's time.
  public func document(from page: PageInput) -> Document { pipeline.document(from: page) }

  /// What does not hold of `document`, which was made of `page`.
  public func violations(of document: Document, _ page: PageInput) -> [String] {
    ofText(document.text, page) + ofSpans(document) + ofAccount(page)
      + SourceDecoding(page).violations(of: document.text)
  }

  private func ofText(_ text: TracedText, _ page: PageInput) -> [String] {
    var violations: [String] = []
    if text.map.textCount != text.count { violations.append("the map does not cover the text") }
    if String(validating: text.utf8, as: UTF8.self) == nil { violations.append("no UTF-8") }
    if !NFCComposer()(text).utf8.elementsEqual(text.utf8) { violations.append("not in NFC") }
    for piece in text.map.pieces {
      guard piece.source.start >= 0, piece.source.end <= page.content.count else {
        violations.append("\(piece) lies outside the page")
        continue
      }
      guard piece.isExact else { continue }
      let source = page.content[piece.source.range]
      if !text.utf8[piece.text.range].elementsEqual(source) {
        violations.append("\(piece) is no copy")
      }
    }
    return violations
  }

  private func ofSpans(_ document: Document) -> [String] {
    let spans =
      document.blocks.map(\.span) + document.mentions.map(\.span) + document.records.map(\.span)
    return spans.compactMap { span in
      guard span.start >= 0, span.start <= span.end, span.end <= document.text.count else {
        return "\(span) lies outside the text"
      }
      let ends = [span.start, span.end].filter { $0 < document.text.count }
      let isWhole = ends.allSatisfy { document.text.utf8[$0] & 0xC0 != 0x80 }
      return isWhole ? nil : "\(span) cuts a character"
    }
  }

  private func ofAccount(_ page: PageInput) -> [String] {
    var end = 0
    for part in cleaner.explain(page).account.parts {
      if part.source.start != end { return ["byte \(end) is not accounted for"] }
      end = part.source.end
    }
    return end == page.content.count ? [] : ["byte \(end) is not accounted for"]
  }
}
