internal import DocumentModel
public import Evaluation
public import FactLinking
internal import VietnameseText

/// An annotated passage, as the linker sees it, with its gold facts at their values.
public struct GoldPassage: Sendable {
  /// The annotated document.
  public let document: ScoredDocument
  /// The name of the set it comes from.
  public let source: String
  /// The text as the linker sees it.
  public let passage: Passage
  /// The facts by value.
  public let gold: GoldValues
  /// The gold records that no value carries.
  public let unaligned: [ScoredRecord]
  /// The value that carries each gold record, `nil` where none does.
  let places: [Int?]
  /// The records that something other than the linker reads: those of tables.
  public let given: [ScoredRecord]

  /// The document as the passage that `passage` is.
  ///
  /// - Parameters:
  ///   - document: the annotated document.
  ///   - source: the name of its set.
  ///   - text: its text as it was read.
  ///   - passage: that text as the linker sees it.
  ///   - given: records that are read without the linker.
  public init(
    _ document: ScoredDocument, source: String, text: [UInt8], passage: Passage,
    given: [ScoredRecord] = []
  ) {
    self.document = document
    self.source = source
    self.passage = passage
    self.given = given
    let alignment = GoldAlignment(document, passage, QuotedText(document.text ?? "", asRead: text))
    gold = alignment.values
    unaligned = alignment.unaligned
    places = alignment.places
  }
}
