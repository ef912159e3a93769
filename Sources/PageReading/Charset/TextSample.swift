/// The part of a page that tells its encoding: stretches of text with bytes beyond ASCII.
///
/// Tags, scripts and styles are left out, and so are stretches of ASCII alone. The bytes are of
/// any encoding that reads ASCII as ASCII.
struct TextSample {
  /// No sample is longer.
  static let maximumLength = 8_192

  private(set) var bytes: [UInt8] = []

  /// A sample of `page`; `isHTML` says whether tags are cut out.
  init(_ page: [UInt8], isHTML: Bool) {
    page.withUnsafeBufferPointer { page in
      var index = 0
      while index < page.count, bytes.count < Self.maximumLength {
        let end = Self.stretchEnd(page, index, isHTML)
        add(page[index..<end])
        index = end
        if isHTML, index < page.count { index = Self.tagEnd(page, index) }
        if !isHTML { index += 1 }
      }
    }
  }

  private mutating func add(_ stretch: Slice<UnsafeBufferPointer<UInt8>>) {
    guard stretch.contains(where: { $0 >= 0x80 }) else { return }
    bytes.append(contentsOf: stretch.prefix(Self.maximumLength - bytes.count))
    bytes.append(0x0A)
  }

  /// The next tag or line end.
  private static func stretchEnd(
    _ page: UnsafeBufferPointer<UInt8>, _ start: Int, _ isHTML: Bool
  ) -> Int {
    let stop: UInt8 = isHTML ? 0x3C : 0x0A
    return page[start...].firstIndex(of: stop) ?? page.count
  }

  /// The end of the tag at `start`, of a script or style with all that is in it.
  private static func tagEnd(_ page: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let name = page[(start + 1)...].prefix(6).map { $0 | 0x20 }
    let isRaw = name.starts(with: "script".utf8) || name.starts(with: "style".utf8)
    guard isRaw else { return (page[start...].firstIndex(of: 0x3E) ?? page.count - 1) + 1 }
    var index = start + 1
    while let close = page[index...].firstIndex(of: 0x3C) {
      if close + 2 < page.count, page[close + 1] == 0x2F, page[close + 2] | 0x20 == 0x73 {
        return close
      }
      index = close + 1
    }
    return page.count
  }
}
