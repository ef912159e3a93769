internal import CZstd

/// Decodes Zstandard frames (RFC 8878), with a dictionary if the archive brings one.
final class ZstdDecoder: MemberDecoder {
  private let context: OpaquePointer
  /// Frames that need more memory than 2 to this power are refused.
  private static let greatestWindow: Int32 = 27

  /// A decoder with a dictionary, empty for none; `nil` if the dictionary is no good.
  init?(dictionary: [UInt8] = []) {
    guard let context = ZSTD_createDCtx() else { return nil }
    self.context = context
    ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, Self.greatestWindow)
    let code = ZSTD_DCtx_loadDictionary(context, dictionary, dictionary.count)
    guard ZSTD_isError(code) == 0 else { return nil }
  }

  deinit { ZSTD_freeDCtx(context) }

  let firstBytes: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]

  func mayBegin(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    guard range.count >= 8 else { return false }
    // The fifth byte's fourth bit is reserved and zero; skippable frames have sixteen numbers.
    return ByteSearch.matches(firstBytes, in: bytes, at: start, before: range.upperBound)
      && bytes[start + 4] & 0x08 == 0
      || bytes[start] & 0xF0 == 0x50
        && ByteSearch.matches(
          [0x2A, 0x4D, 0x18], in: bytes, at: start + 1, before: range.upperBound)
  }

  func begin() { ZSTD_DCtx_reset(context, ZSTD_reset_session_only) }

  func decode(
    _ input: [UInt8], _ range: Range<Int>, into output: inout [UInt8], _ room: Range<Int>
  ) -> DecodedPiece {
    input.withUnsafeBytes { input in
      output.withUnsafeMutableBytes { output in
        var source = ZSTD_inBuffer(
          src: input.baseAddress.map { $0 + range.lowerBound }, size: range.count, pos: 0)
        var target = ZSTD_outBuffer(
          dst: output.baseAddress.map { $0 + room.lowerBound }, size: room.count, pos: 0)
        let left = ZSTD_decompressStream(context, &target, &source)
        return DecodedPiece(
          consumed: source.pos, produced: target.pos,
          state: ZSTD_isError(left) != 0 ? .failed : left == 0 ? .ended : .more)
      }
    }
  }
}
