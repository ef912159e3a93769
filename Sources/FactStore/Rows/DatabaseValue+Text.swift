internal import DocumentModel
internal import GRDB

extension DatabaseValue {
  /// A text, or null.
  init(_ text: String?) { self = text?.databaseValue ?? .null }

  /// A whole number, or null.
  init(_ number: Int?) { self = number?.databaseValue ?? .null }

  /// A number of up to 15 digits, which a double gives back as it was printed; or null.
  init(_ number: ExactDecimal?) { self = number?.double.databaseValue ?? .null }

  /// A hash: the same 64 bits, read as a signed number.
  init(hash: UInt64) { self = Int64(bitPattern: hash).databaseValue }
}
