internal import PageReading
internal import VietnameseText

/// What can be measured on one block alone.
struct BlockTraits: Sendable {
  /// How many characters it has.
  var characters = 0
  /// How many words.
  var words = 0
  /// Function words among its words, 0 to 1.
  var functionShare = 0.0
  /// Links among its bytes, 0 to 1.
  var linkShare = 0.0
  /// Bold text among its bytes, 0 to 1.
  var boldShare = 0.0
  /// Whether it ends as a sentence does.
  var endsSentence = false
  /// Whether it is the bare name of a picture or file.
  var isFileName = false
  /// Whether it is the bare address of a page or mailbox.
  var isAddress = false
  /// Whether it is a script or a style sheet that was pasted as text.
  var isCode = false
  /// Whether it ends with the name of a photographer.
  var isCredited = false
  /// The line in lower case, only for short blocks.
  var folded: [UInt8] = []
  /// What the lexicon knows of it.
  var chrome: ChromeLexicon.Entry?
  /// The date it holds, only for short blocks.
  var date: DateLine?

  /// Scripts have fewer function words among their words than this.
  private static let largestShareInCode = 0.05
  /// A date has a day and a year at least.
  private static let fewestDigits = 5
  /// No line longer than this many bytes is looked up.
  static let longestLine = 320

  /// Those of a block without text.
  init() {}

  /// Measures a block of `bytes`; `words` is storage to work in.
  init(
    _ block: SourceBlock, _ bytes: UnsafeBufferPointer<UInt8>, _ words: inout LineWords,
    _ lexicon: ChromeLexicon = .standard
  ) {
    let count = FunctionWords.standard.count(in: bytes)
    characters = count.characters
    self.words = count.words
    functionShare = count.words == 0 ? 0 : Double(count.found) / Double(count.words)
    linkShare = Double(block.linkBytes) / Double(max(bytes.count, 1))
    boldShare = Double(block.boldBytes) / Double(max(bytes.count, 1))
    endsSentence = Self.endsSentence(bytes)
    isCode = functionShare < Self.largestShareInCode && LineShape.isCode(bytes)
    if bytes.count <= Self.longestLine { measureLine(bytes, &words, lexicon) }
  }

  private mutating func measureLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ words: inout LineWords, _ lexicon: ChromeLexicon
  ) {
    folded = FoldedLine.fold(bytes)
    words.read(folded)
    chrome = lexicon.entry(for: folded, words)
    isFileName = words.hasPoint && LineShape.isFileName(folded)
    isAddress = words.mayBeAddress && LineShape.isAddress(folded)
    isCredited = words.hasColon && chrome == nil && LineShape.isCredited(folded)
    date = words.digits >= Self.fewestDigits ? DateLine(folded: folded) : nil
  }

  /// Whether its last letter or mark is a full stop, colon, question or exclamation mark, semicolon
  /// or `…` (E2 80 A6).
  private static func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = bytes.endIndex
    while index > bytes.startIndex, index > bytes.endIndex - 6, isCloser(bytes[index - 1]) {
      index -= 1
    }
    guard index > bytes.startIndex, index > bytes.endIndex - 6 else { return false }
    switch bytes[index - 1] {
    case 0x2E, 0x3A, 0x3F, 0x21, 0x3B, 0xA6: return true
    default: return false
    }
  }

  /// Closing quotes and brackets, byte by byte (`”` is E2 80 9D), and `/` of the end mark `./.`.
  private static func isCloser(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x27, 0x29, 0x5D, 0x2F, 0xE2, 0x80, 0x9D, 0x99, 0x20: true
    default: false
    }
  }
}

extension BlockTraits {
  /// Whether it reads as a paragraph of running text.
  var isProse: Bool {
    guard characters >= 60, words >= 10, linkShare < 0.4 else { return false }
    guard chrome == nil || chrome?.isRisky == true || characters >= 200 else { return false }
    return functionShare >= 0.08 && (endsSentence || characters >= 140)
  }

  /// How much running text it is.
  var proseWeight: Double { isProse ? Double(characters) * (1 - linkShare) : 0 }

  /// Whether it is mostly links.
  var isLinks: Bool { linkShare >= 0.6 }

  /// Whether the lexicon is sure that it is no part of an article.
  var isSurelyChrome: Bool {
    if isAddress || isCode { return true }
    guard let chrome, !chrome.isRisky else { return false }
    switch chrome.kind {
    case .byline, .dateStamp, .caption, .endMark, .attachment: return false
    default: return true
    }
  }
}
