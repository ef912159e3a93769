internal import PageReading
internal import VietnameseText

/// The way back from a text to its page: the bytes that a stretch maps to say the same once read.
struct SourceDecoding {
  private let page: PageInput
  private let encoding: PageEncoding

  /// So many of a text's stretches are read again at most.
  private static let sample = 48

  /// The way back to `page`.
  init(_ page: PageInput) {
    self.page = page
    var found = PageReader().read(page).encoding
    found.markLength = 0
    encoding = found
  }

  /// What does not hold: stretches whose bytes, sliced out of the page and read, are another text.
  func violations(of text: TracedText) -> [String] {
    let decoded = text.map.pieces.filter { !$0.isExact }
    let step = max(1, decoded.count / Self.sample)
    return stride(from: 0, to: decoded.count, by: step).compactMap { index in
      let piece = decoded[index]
      let expected = Self.shown(text.utf8[piece.text.range])
      guard piece.source.end <= page.content.count, !expected.isEmpty else { return nil }
      let found = Self.shown(read(piece.source)[...])
      return found == expected ? nil : "\(piece) reads \(found), not \(expected)"
    }
  }

  /// The text of a slice of the page, read on its own.
  private func read(_ source: Span) -> [UInt8] {
    let text = encoding.decoded(Array(page.content[source.range]))
    return page.kind == .html ? HTMLReader().read(text).text.utf8 : text.utf8
  }

  /// The letters of a text in Unicode form NFC, without white space and what is not to be seen.
  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    let text = NFCComposer()(TracedText(copying: Array(bytes))).string
    let shown = text.unicodeScalars.filter {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
        && $0.properties.generalCategory != .control
    }
    return String(String.UnicodeScalarView(shown))
  }
}
