internal import CDeflate
internal import Foundation

/// Bytes packed for a script block: gzip, then Base64, of which no letter has a meaning in HTML.
///
/// ```swift
/// PackedBytes.base64(PackedBytes.gzip(json))    // "H4sIAAAA…"
/// ```
enum PackedBytes {
  /// How hard is packed, 1 to 12.
  private static let level: Int32 = 7

  /// A gzip member as Base64.
  static func base64(_ member: [UInt8]) -> [UInt8] { Array(Data(member).base64EncodedData()) }

  /// `bytes` as a gzip member; nothing where there is no memory for it.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    guard let compressor = libdeflate_alloc_compressor(level) else { return [] }
    defer { libdeflate_free_compressor(compressor) }
    let most = libdeflate_gzip_compress_bound(compressor, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: most) { output, count in
      count = bytes.withUnsafeBytes { input in
        libdeflate_gzip_compress(
          compressor, input.baseAddress, input.count, output.baseAddress, most)
      }
    }
  }
}
