/// The bytes of a table, and the columns of its cells by the header; its rows share it.
final class TableSource: Sendable {
  private static let mark: UInt8 = 0x09
  private let bytes: [UInt8]
  private let columns: [String]

  private init(bytes: [UInt8], header: Range<Int>) {
    self.bytes = bytes
    columns = bytes[header].split(separator: Self.mark, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The source of a table, and the lines under its header; empty lines are passed over.
  static func reading(_ bytes: [UInt8]) -> (source: TableSource, lines: ArraySlice<Range<Int>>) {
    let lines = Self.lines(of: bytes)
    return (TableSource(bytes: bytes, header: lines.first ?? 0..<0), lines.dropFirst())
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { bytes in
      var lines: [Range<Int>] = []
      var start = 0
      for at in 0...bytes.count
      where at == bytes.count || bytes[at] == 0x0A || bytes[at] == 0x0D {
        if at > start { lines.append(start..<at) }
        start = at + 1
      }
      return lines
    }
  }

  /// The cell of a line under the first column of this name; `nil` if it is empty or there is none.
  func cell(_ column: String, of line: Range<Int>) -> String? {
    let length = column.utf8.count
    let place = columns.firstIndex { $0.utf8.count == length && $0 == column }
    guard let number = place else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var start = line.lowerBound
      for _ in 0..<number {
        guard let tab = Self.tab(in: bytes, start..<line.upperBound) else { return nil }
        start = tab + 1
      }
      let end = Self.tab(in: bytes, start..<line.upperBound) ?? line.upperBound
      guard end > start else { return nil }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }
  }

  private static func tab(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] != mark { at += 1 }
    return at < range.upperBound ? at : nil
  }
}
