internal import CBrotli

/// Decodes Brotli streams (RFC 7932), which servers send as the content coding `br`.
final class BrotliDecoder {
  private let state: OpaquePointer

  init?() {
    guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else { return nil }
    self.state = state
  }

  deinit { BrotliDecoderDestroyInstance(state) }

  /// Decodes some of `range` of `input` into `room` of `output`.
  func decode(
    _ input: [UInt8], _ range: Range<Int>, into output: inout [UInt8], _ room: Range<Int>
  ) -> DecodedPiece {
    input.withUnsafeBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (given, free) = (range.count, room.count)
        var next = input.baseAddress.map { $0 + range.lowerBound }
        var target = output.baseAddress.map { $0 + room.lowerBound }
        let result = BrotliDecoderDecompressStream(state, &given, &next, &free, &target, nil)
        return DecodedPiece(
          consumed: range.count - given, produced: room.count - free, state: Self.state(result))
      }
    }
  }

  private static func state(_ result: BrotliDecoderResult) -> DecodedPiece.State {
    switch result {
    case BROTLI_DECODER_RESULT_SUCCESS: .ended
    case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT, BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: .more
    default: .failed
    }
  }
}
