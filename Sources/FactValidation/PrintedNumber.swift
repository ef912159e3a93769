internal import DocumentModel
internal import VietnameseText

/// A record's value together with the decimals the page printed, trailing zeros included.
///
/// "90,50" and "90,5" are one value, but the first is exact to a hundredth and the second to a
/// tenth; sums and comparisons need to know.
struct PrintedNumber {
  let value: ExactDecimal
  let decimals: Int

  /// The value of `record` with the decimals found in its span of `document`.
  init(_ record: Record, in document: Document) {
    value = record.value
    let span = record.span.range.clamped(to: 0..<document.text.count)
    let printed = Self.decimals(of: record.value, in: document.text.utf8[span])
    decimals = max(printed ?? 0, record.value.decimals)
  }

  /// One unit of the last printed decimal: 0.01 for two decimals.
  var unit: ExactDecimal { ExactDecimal(digits: 1, decimals: decimals) }

  /// Whether the two can be one number, each rounded to its own decimals.
  func agrees(with other: PrintedNumber) -> Bool {
    let coarser = min(decimals, other.decimals)
    let distance = (value - other.value).magnitude
    return distance + distance <= ExactDecimal(digits: 1, decimals: coarser)
      && (decimals != other.decimals || distance == 0)
  }

  /// Whether two values of one measure are so near that one may be a misprint of the other; values
  /// far apart measure different things.
  static func areNear(_ one: ExactDecimal, _ other: ExactDecimal) -> Bool {
    abs(one.double - other.double) <= 0.12 * max(abs(one.double), abs(other.double))
  }

  private static func decimals(of value: ExactDecimal, in bytes: ArraySlice<UInt8>) -> Int? {
    let numbers = bytes.split { !isNumberByte($0) }
    let match = numbers.last { ExactDecimal(parsing: $0)?.magnitude == value.magnitude }
    guard let match, let mark = match.lastIndex(where: { !isDigit($0) }) else { return nil }
    return match.endIndex - mark - 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
  }
}
