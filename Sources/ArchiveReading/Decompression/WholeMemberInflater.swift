internal import CDeflate

/// Inflates gzip members that are wholly in memory with libdeflate, about twice as fast as zlib.
final class WholeMemberInflater {
  private let decompressor: OpaquePointer

  init?() {
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    self.decompressor = decompressor
  }

  deinit { libdeflate_free_decompressor(decompressor) }

  /// Inflates the member at the front of `range` and checks its checksum; `nil` if it is not
  /// complete, is damaged, or does not fit into `room`.
  func inflate(
    _ input: [UInt8], _ range: Range<Int>, into output: inout [UInt8], _ room: Range<Int>
  ) -> DecodedPiece? {
    var piece = DecodedPiece()
    let result = input.withUnsafeBytes { input in
      output.withUnsafeMutableBytes { output in
        libdeflate_gzip_decompress_ex(
          decompressor, input.baseAddress.map { $0 + range.lowerBound }, range.count,
          output.baseAddress.map { $0 + room.lowerBound }, room.count, &piece.consumed,
          &piece.produced)
      }
    }
    guard result == LIBDEFLATE_SUCCESS else { return nil }
    piece.state = .ended
    return piece
  }
}
