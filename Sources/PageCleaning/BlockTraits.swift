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
  /// Whether it ends with the name of a photographer.
  var isCredited = false
  /// The line in lower case, only for short blocks.
  var folded: [UInt8] = []
  /// What the lexicon knows of it.
  var chrome: ChromeLexicon.Entry?
  /// The date it holds, only for short blocks.
  var date: DateLine?

  /// No line longer than this many bytes is looked up.
  static let longestLine = 320

  init(_ block: SourceBlock, in text: [UInt8]) {
    let bytes = text[block.span.range]
    characters = bytes.count { $0 & 0xC0 != 0x80 }
    let count = FunctionWords.standard.count(in: bytes)
    words = count.words
    functionShare = count.words == 0 ? 0 : Double(count.found) / Double(count.words)
    linkShare = Double(block.linkBytes) / Double(max(bytes.count, 1))
    boldShare = Double(block.boldBytes) / Double(max(bytes.count, 1))
    endsSentence = Self.endsSentence(bytes)
    if bytes.count <= Self.longestLine { measureLine(bytes) }
  }

  private mutating func measureLine(_ bytes: ArraySlice<UInt8>) {
    folded = FoldedLine.fold(bytes)
    chrome = ChromeLexicon.standard.entry(for: folded)
    isFileName = LineShape.isFileName(folded)
    isAddress = LineShape.isAddress(folded)
    isCredited = chrome == nil && LineShape.isCredited(folded)
    date = DateLine(folded: folded)
  }

  private static func endsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
    let tail = bytes.suffix(6).reversed().first { !closers.contains($0) }
    return tail.map { enders.contains($0) } ?? false
  }

  /// Closing quotes and brackets, byte by byte (`”` is E2 80 9D), and `/` of the end mark `./.`.
  private static let closers: Set<UInt8> = [
    0x22, 0x27, 0x29, 0x5D, 0x2F, 0xE2, 0x80, 0x9D, 0x99, 0x20,
  ]
  /// Full stop, colon, question and exclamation mark, semicolon, and `…` (E2 80 A6).
  private static let enders: Set<UInt8> = [0x2E, 0x3A, 0x3F, 0x21, 0x3B, 0xA6]
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
    if isAddress { return true }
    guard let chrome, !chrome.isRisky else { return false }
    switch chrome.kind {
    case .byline, .dateStamp, .caption, .endMark, .attachment: return false
    default: return true
    }
  }
}
