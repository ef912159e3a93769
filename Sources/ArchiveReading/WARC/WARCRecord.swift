/// A record of a WARC file as it lies in the reader's memory.
struct WARCRecord {
  /// The record's header.
  let head: WARCHead
  /// Where the record begins in the reader's bytes.
  let start: Int
  /// Where the record lies in the file.
  let range: Range<Int>

  /// How many bytes its block has; more than its header says where it stands alone in its member.
  let length: Int

  init(_ head: WARCHead, at start: Int, length: Int, range: Range<Int>) {
    (self.head, self.start, self.length, self.range) = (head, start, length, range)
  }

  /// Where the record's block lies in the reader's bytes.
  var block: Range<Int> { (start + head.length)..<(start + head.length + length) }

  /// The text of a field of the header.
  func text(_ field: Range<Int>?, in bytes: [UInt8]) -> String? {
    field.map { HeaderLine.text(bytes, (start + $0.lowerBound)..<(start + $0.upperBound)) }
  }
}
