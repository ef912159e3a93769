/// Decodes gzip members (RFC 1952).
final class GzipDecoder: MemberDecoder {
  private let inflater: Inflater
  private let whole: WholeMemberInflater

  init?() {
    guard let inflater = Inflater(.gzip), let whole = WholeMemberInflater() else { return nil }
    (self.inflater, self.whole) = (inflater, whole)
  }

  let decodesWhole = true
  let firstBytes: [UInt8] = [0x1F, 0x8B, 0x08]

  func mayBegin(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    // The three highest flags are reserved and zero.
    return range.count >= 10
      && ByteSearch.matches(firstBytes, in: bytes, at: start, before: range.upperBound)
      && bytes[start + 3] & 0xE0 == 0
  }

  func begin() { inflater.reset() }

  func decode(
    _ input: [UInt8], _ range: Range<Int>, into output: inout [UInt8], _ room: Range<Int>
  ) -> DecodedPiece {
    inflater.inflate(input, range, into: &output, room)
  }

  func decodeWhole(
    _ input: [UInt8], _ range: Range<Int>, into output: inout [UInt8], _ room: Range<Int>
  ) -> DecodedPiece? {
    whole.inflate(input, range, into: &output, room)
  }
}
