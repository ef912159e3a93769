internal import CZlib

/// Inflates gzip members, zlib streams and bare deflate data with zlib, a piece at a time.
final class Inflater {
  /// The wrapping around the deflate data; the raw value is zlib's `windowBits`.
  enum Wrapping: Int32 {
    case gzip = 31
    case zlib = 15
    case none = -15
  }

  // zlib's state points back at its stream, so that the stream must stay where it is.
  private let stream: UnsafeMutablePointer<z_stream>

  init?(_ wrapping: Wrapping) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, size) == Z_OK else {
      stream.deallocate()
      return nil
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Gets ready for another stream.
  func reset() { inflateReset(stream) }

  /// Inflates some of `range` of `input` into `room` of `output`.
  func inflate(
    _ input: [UInt8], _ range: Range<Int>, into output: inout [UInt8], _ room: Range<Int>
  ) -> DecodedPiece {
    let given = range.prefix(1 << 30)
    let free = room.prefix(1 << 30)
    let status = input.withUnsafeBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        // zlib only reads here, whatever its type says.
        stream.pointee.next_in = UnsafeMutablePointer(
          mutating: input.baseAddress.map { $0 + given.lowerBound })
        stream.pointee.avail_in = UInt32(given.count)
        stream.pointee.next_out = output.baseAddress.map { $0 + free.lowerBound }
        stream.pointee.avail_out = UInt32(free.count)
        return CZlib.inflate(stream, Z_NO_FLUSH)
      }
    }
    return DecodedPiece(
      consumed: given.count - Int(stream.pointee.avail_in),
      produced: free.count - Int(stream.pointee.avail_out), state: Self.state(status))
  }

  private static func state(_ status: Int32) -> DecodedPiece.State {
    switch status {
    case Z_OK, Z_BUF_ERROR: .more
    case Z_STREAM_END: .ended
    default: .failed
    }
  }
}
