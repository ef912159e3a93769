public import DocumentModel

/// Reads mentions and records from a cleaned text.
public struct FactExtractor: Sendable {
  /// An extractor with the rule books inside the program.
  public init() throws {}

  /// Everything `text` says.
  ///
  /// - Parameters:
  ///   - text: the text, UTF-8 in NFC.
  ///   - blocks: its parts; mentions are found in all, records in those of the article.
  ///   - published: the page's date in ISO 8601, against which dates are resolved.
  public func extract(text: [UInt8], blocks: [Block], published: String?) -> Extraction {
    Extraction()
  }
}
