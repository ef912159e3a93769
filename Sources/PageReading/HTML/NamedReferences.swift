internal import BundledData

/// The named character references of HTML 5, of which libxml2 knows those of HTML 4 only.
///
/// ```swift
/// NamedReferences.standard.reference(in: Array("85&percnt; cao".utf8), at: 2)?.text    // "%"
/// ```
///
/// Source: HTML Standard, "named character references" and "numeric character reference end state".
struct NamedReferences: Sendable {
  /// What a reference stands for, and how many bytes spell it.
  struct Reference: Equatable {
    var text: String
    var length: Int
  }

  /// The references compiled into the program.
  static let standard = NamedReferences(
    table: BundledFile.named("Charsets/references.tsv")?.bytes ?? [])

  /// The longest name is `CounterClockwiseContourIntegral`.
  private static let longestName = 31

  /// Lines of a name and its code points, hexadecimal, ordered by the names' bytes.
  private let table: [UInt8]

  /// References by a table of names and hexadecimal code points, tab-separated below a heading line.
  ///
  /// The names must stand in the order of their bytes: a name is sought by halving.
  init(table: [UInt8]) {
    let start = table.firstIndex(of: 0x0A).map { $0 + 1 } ?? table.count
    self.table = Array(table[start...])
  }

  /// The reference whose ampersand stands at `start`; it must end with a semicolon.
  func reference(in source: [UInt8], at start: Int) -> Reference? {
    let name = source[(start + 1)...].prefix(Self.longestName + 1).prefix { Self.isNamePart($0) }
    guard !name.isEmpty, name.endIndex < source.count, source[name.endIndex] == 0x3B else {
      return nil
    }
    guard let codes = codes(of: name) else { return nil }
    let text = codes.split(separator: 0x20).compactMap {
      UInt32(String(decoding: $0, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
    }
    return Reference(
      text: String(String.UnicodeScalarView(text)), length: name.count + 2)
  }

  /// The code points that stand behind `name` in the table.
  private func codes(of name: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var (low, high) = (0, table.count)
    while low < high {
      let middle = (low + high) / 2
      let start = table[low..<middle].lastIndex(of: 0x0A).map { $0 + 1 } ?? low
      let line = table[start...].prefix { $0 != 0x0A }
      let known = line.prefix { $0 != 0x09 }
      if known.elementsEqual(name) { return line.dropFirst(known.count + 1) }
      if known.lexicographicallyPrecedes(name) { low = line.endIndex + 1 } else { high = start }
    }
    return nil
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}

extension NamedReferences {
  /// The byte of a control character, U+0080 to U+009F, that a numeric reference names.
  static func controlByte(_ run: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard run.count == 2, run[0] == 0xC2, run[1] < 0xA0 else { return nil }
    return run[1]
  }

  /// The character that browsers show for it: the one of this byte in Windows-1252.
  static func windows(_ byte: UInt8) -> [UInt8] {
    let code = codes[Int(byte) - 0x80]
    return Array(String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
  }

  private static let codes: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}

extension [UInt8] {
  /// Hands the bytes over in one piece.
  func withContiguous(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withUnsafeBufferPointer(body)
  }
}
