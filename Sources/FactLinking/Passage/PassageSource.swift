public import DocumentModel
public import VietnameseText

/// What a passage is made of.
public struct PassageSource: Sendable {
  /// The text, UTF-8 in NFC.
  public var text: [UInt8]
  /// Its folded bytes, of the same length.
  public var folded: [UInt8]
  /// Its words, numbers and marks.
  public var tokens: [Token]
  /// Its sentences, in order.
  public var sentences: [PassageSentence]
  /// What it names and states, in order and without overlaps.
  public var things: [PassageThing]
  /// Where known components are named, with the ids of their indices.
  public var components: [(span: Span, indices: Set<String>)]
  /// What its words bring to mind without naming it, in order.
  public var hints: [PassageHint]
  /// What indices measure, in plain words that may stand for their names.
  public var matters: IndexMatters
  /// How the figures of lists read by their columns, in the order of the text.
  public var proposals: [Record]
  /// The day or month of publication, if known.
  public var published: Period?
  /// The country whose standings a text may tell of without naming it.
  public var home: RankedUnit?

  /// A source of these parts.
  public init(
    text: [UInt8], folded: [UInt8], tokens: [Token], sentences: [PassageSentence],
    things: [PassageThing]
  ) {
    self.text = text
    self.folded = folded
    self.tokens = tokens
    self.sentences = sentences
    self.things = things
    components = []
    hints = []
    proposals = []
    matters = IndexMatters()
  }
}

/// The numbers of words as passages know them.
enum PassageWords {
  /// The number of a word with these folded bytes; digits and the marks of model files aside.
  static func hash(of folded: ArraySlice<UInt8>) -> UInt64 {
    if let first = folded.first, first &- 0x30 < 10 { return FeatureHash.of("0".utf8) }
    let ink = folded.drop { $0 == 0x20 }.prefix { $0 != 0x20 }
    switch ink.first {
    case UInt8(ascii: "|") where ink.count == 1: return FeatureHash.of("bar".utf8)
    case UInt8(ascii: "=") where ink.count == 1: return FeatureHash.of("equals".utf8)
    case 0x0A: return FeatureHash.of("¶".utf8)
    default: return FeatureHash.of(ink)
    }
  }

  /// The numbers of the words of a phrase.
  static func hashes(of phrase: String) -> [UInt64] {
    let folded = LetterFolding.folded(Array(phrase.utf8))
    return Tokenizer.tokens(of: folded).map { hash(of: folded[$0.span.range]) }
  }

  /// The number of one word known while the program is written: a mark.
  static func mark(_ mark: StaticString) -> UInt64 {
    mark.withUTF8Buffer { FeatureHash.of($0) }
  }
}
