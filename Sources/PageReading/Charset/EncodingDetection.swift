internal import DocumentModel
internal import VietnameseText

/// Decides the encoding of a page: byte order mark, then what is declared, then UTF-8.
///
/// A page that declares a one-byte encoding but is valid UTF-8 with letters beyond ASCII is read
/// as UTF-8: portals change their pages' encoding more often than their templates.
struct EncodingDetection {
  /// The encoding and how many bytes of mark precede the text.
  struct Result: Equatable {
    var encoding: CharacterEncoding
    var markLength: Int
  }

  /// How far into a page a declaration is looked for, as browsers do.
  private static let declarationWindow = 4_096

  /// The encoding of `page`.
  func encoding(of page: PageInput) -> Result {
    if let marked = Self.mark(of: page.content) { return marked }
    let given = page.source.charset.flatMap { CharacterEncoding(label: $0) }
    let declared = given ?? (page.kind == .html ? Self.declared(in: page.content) : nil)
    guard let declared, declared != .utf8, !Self.isUTF8(page.content) else {
      return Result(encoding: .utf8, markLength: 0)
    }
    return Result(encoding: declared, markLength: 0)
  }

  private static func mark(of bytes: [UInt8]) -> Result? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Result(encoding: .utf8, markLength: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return Result(encoding: .utf16LittleEndian, markLength: 2)
    }
    if bytes.starts(with: [0xFE, 0xFF]) { return Result(encoding: .utf16BigEndian, markLength: 2) }
    return nil
  }

  /// Valid UTF-8 that a one-byte encoding would not make by chance.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.contains { $0 >= 0x80 } && UTF8Decoder.firstError(in: bytes, from: 0) == nil
  }

  /// The value of the first `charset=` near the page's start.
  private static func declared(in bytes: [UInt8]) -> CharacterEncoding? {
    let window = bytes.prefix(declarationWindow).map { $0 | 0x20 }
    let key = Array("charset=".utf8).map { $0 | 0x20 }
    guard let at = window.indices.first(where: { window[$0...].starts(with: key) }) else {
      return nil
    }
    let value = bytes[(at + key.count)...].prefix(32)
      .drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
      .prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x3E && $0 != 0x2F }
    return CharacterEncoding(label: String(decoding: value, as: UTF8.self))
  }
}
