internal import VietnameseText

/// Text of unknown encoding as UTF-8, in Unicode form NFC, without a byte order mark.
///
/// ```swift
/// TextDecoding.utf8([0xFF, 0xFE, 0x48, 0x00])    // "H", from UTF-16
/// ```
package enum TextDecoding {
  /// The text of `bytes`; short texts in a one-byte encoding that nothing tells of are Windows-1258.
  package static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let page = PageInput(kind: .text, content: bytes)
    let (encoding, text) = EncodingDetection().text(of: page)
    guard encoding.actual == .windows1252 else { return text.utf8 }
    return NFCComposer()(PageEncoding(.windows1258).decoded(bytes)).utf8
  }
}
