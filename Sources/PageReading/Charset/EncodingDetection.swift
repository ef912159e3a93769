internal import DocumentModel
internal import VietnameseText

/// Decides the encoding of a page: byte order mark, then the bytes themselves, then what is
/// declared, then UTF-8.
///
/// What is declared counts least, for portals change their pages' encoding more often than their
/// templates, and pages in the Vietnamese fonts' encodings could declare none. Letter statistics
/// are asked only where the bytes are not plain UTF-8.
struct EncodingDetection {
  /// How far into a page a declaration is looked for, as browsers do.
  private static let declarationWindow = 4_096

  /// How the page is read.
  func encoding(of page: PageInput) -> PageEncoding { text(of: page).encoding }

  /// How the page is read, and what its bytes say so, in Unicode form NFC.
  ///
  /// Bytes that were seen to be plain text as they are, while they were counted, are not looked at
  /// again.
  func text(of page: PageInput) -> (encoding: PageEncoding, text: TracedText) {
    let declared = Self.declared(by: page)
    var (found, isPlain) = Self.found(in: page, declared)
    found.declared = declared
    guard isPlain, found.actual == .utf8, found.misreadings == 0 else {
      return (found, NFCComposer()(found.decoded(page.content)))
    }
    return (found, TracedText(copying: page.content))
  }

  /// The encoding, and whether the bytes are known to be UTF-8 without damage, byte order mark or
  /// combining marks.
  private static func found(
    in page: PageInput, _ declared: CharacterEncoding?
  ) -> (PageEncoding, isPlain: Bool) {
    if let marked = mark(of: page.content) {
      return (marked.actual == .utf8 ? unmisread(page, marked) : marked, false)
    }
    if let wide = ByteCensus.wideEncoding(of: page.content[...]) {
      return (PageEncoding(wide), false)
    }
    let census = ByteCensus(page.content)
    let fallback = fallback(census, declared)
    if census.isASCII || (census.isUTF8 && !census.isMostlyLatin1) {
      return (fallback, census.isPlain)
    }
    return (clearest(of: candidates(census), in: page, over: fallback), census.isPlain)
  }

  /// A page marked as UTF-8 is that, but its text may have been encoded twice.
  private static func unmisread(_ page: PageInput, _ marked: PageEncoding) -> PageEncoding {
    let census = ByteCensus(page.content)
    guard census.isUTF8, census.isMostlyLatin1 else { return marked }
    var result = clearest(of: candidates(census), in: page, over: PageEncoding(.utf8))
    result.markLength = marked.markLength
    return result
  }

  /// The encoding where the letters say nothing.
  private static func fallback(
    _ census: ByteCensus, _ declared: CharacterEncoding?
  ) -> PageEncoding {
    let oneByte = declared.flatMap { $0.isSingleByte ? $0 : nil }
    if census.isASCII { return PageEncoding(oneByte ?? .utf8) }
    if census.isUTF8 || declared == .utf8 { return PageEncoding(.utf8) }
    return PageEncoding(oneByte ?? .windows1252)
  }

  /// The candidate by which the text is Vietnamese beyond doubt at the least cost; else `fallback`.
  private static func clearest(
    of candidates: [PageEncoding], in page: PageInput, over fallback: PageEncoding
  ) -> PageEncoding {
    let sample = TextSample(page.content, isHTML: page.kind == .html).bytes
    var best = fallback
    let plain = LetterScore(fallback.decoded(sample))
    var cost = plain.isClear ? plain.bits : .infinity
    for candidate in candidates where candidate != fallback {
      let score = LetterScore(candidate.decoded(sample))
      guard score.isClear, score.bits < cost else { continue }
      best = candidate
      cost = score.bits
    }
    return best
  }

  private static let vietnamese: [CharacterEncoding] = [
    .tcvn3, .tcvn5712, .vni, .viscii, .vps, .windows1258,
  ]

  private static func candidates(_ census: ByteCensus) -> [PageEncoding] {
    guard census.isUTF8 else { return vietnamese.map { PageEncoding($0) } }
    return ([.utf8] + vietnamese).map { PageEncoding($0, misreadings: 1) }
      + [PageEncoding(.utf8, misreadings: 2)]
  }
}

extension EncodingDetection {
  private static func mark(of bytes: [UInt8]) -> PageEncoding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return PageEncoding(.utf8, markLength: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return PageEncoding(.utf16LittleEndian, markLength: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return PageEncoding(.utf16BigEndian, markLength: 2) }
    return nil
  }

  /// What the input says of the page, else the page of itself.
  ///
  /// A page whose declaration can be read as ASCII is no UTF-16, whatever it says (HTML Standard,
  /// "prescan a byte stream to determine its encoding").
  private static func declared(by page: PageInput) -> CharacterEncoding? {
    if let given = page.source.charset.flatMap({ CharacterEncoding(label: $0) }) { return given }
    guard page.kind == .html, let declared = declared(in: page.content) else { return nil }
    let isWide = declared == .utf16LittleEndian || declared == .utf16BigEndian
    return isWide ? .utf8 : declared
  }

  /// The value of the first `charset=` near the page's start.
  private static func declared(in bytes: [UInt8]) -> CharacterEncoding? {
    let key = Array("charset=".utf8)
    guard let at = position(of: key, in: bytes.prefix(declarationWindow)) else { return nil }
    let value = bytes[(at + key.count)...].prefix(32)
      .drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
      .prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x3E && $0 != 0x2F }
    return CharacterEncoding(label: String(decoding: value, as: UTF8.self))
  }

  /// Where `key`, in small letters and marks, stands in a text of any case.
  private static func position(of key: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    text.withUnsafeBufferPointer { text in
      let last = text.count - key.count
      var index = 0
      while index <= last {
        var matched = 0
        while matched < key.count, text[index + matched] | 0x20 == key[matched] | 0x20 {
          matched += 1
        }
        if matched == key.count { return index }
        index += 1
      }
      return nil
    }
  }
}
