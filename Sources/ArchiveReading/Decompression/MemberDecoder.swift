/// Decodes one kind of compressed member: a gzip member or a Zstandard frame.
protocol MemberDecoder: AnyObject {
  /// Whether a member may begin at the front of `range`: its magic number and a plausible header.
  func mayBegin(_ bytes: [UInt8], _ range: Range<Int>) -> Bool
  /// The first byte of every member, to search for.
  var firstBytes: [UInt8] { get }
  /// Whether `decodeWhole` is worth a try.
  var decodesWhole: Bool { get }
  /// Gets ready for a new member.
  func begin()
  /// Decodes some of `input`, which goes on with the member, into `room` of `output`.
  func decode(
    _ input: [UInt8], _ range: Range<Int>, into output: inout [UInt8], _ room: Range<Int>
  ) -> DecodedPiece
  /// Decodes a member that lies wholly in `range`, or answers `nil` if it does not or is no good.
  func decodeWhole(
    _ input: [UInt8], _ range: Range<Int>, into output: inout [UInt8], _ room: Range<Int>
  ) -> DecodedPiece?
}

extension MemberDecoder {
  var decodesWhole: Bool { false }

  func decodeWhole(
    _ input: [UInt8], _ range: Range<Int>, into output: inout [UInt8], _ room: Range<Int>
  ) -> DecodedPiece? { nil }
}

/// What one step of decoding did.
struct DecodedPiece {
  enum State {
    /// The member goes on.
    case more
    /// The member is complete and its checksum is right.
    case ended
    /// The bytes are no such member.
    case failed
  }

  var consumed = 0
  var produced = 0
  var state = State.more
}
