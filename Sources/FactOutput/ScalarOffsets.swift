internal import VietnameseText

/// Turns byte offsets of a UTF-8 text into counts of Unicode scalars.
///
/// ```swift
/// ScalarOffsets(of: Array("Bộ Y tế".utf8)).scalars(before: 5)   // 2
/// ```
///
/// One forward pass notes the count at every 64th byte; a question then counts at most 63 bytes.
struct ScalarOffsets {
  private static let step = 64
  private let utf8: [UInt8]
  private let marks: [Int]

  init(of utf8: [UInt8]) {
    self.utf8 = utf8
    marks = Self.marks(of: utf8)
  }

  /// How many scalars begin before the byte `offset`; offsets outside the text are clamped.
  func scalars(before offset: Int) -> Int {
    let end = min(max(offset, 0), utf8.count)
    let mark = end / Self.step
    return marks[mark] + Self.starts(in: utf8, mark * Self.step, end)
  }

  private static func marks(of utf8: [UInt8]) -> [Int] {
    var marks = [0]
    marks.reserveCapacity(utf8.count / step + 1)
    for start in stride(from: 0, to: utf8.count - utf8.count % step, by: step) {
      marks.append(marks[marks.count - 1] + starts(in: utf8, start, start + step))
    }
    return marks
  }

  private static func starts(in utf8: [UInt8], _ from: Int, _ to: Int) -> Int {
    utf8.withUnsafeBufferPointer { bytes in
      var count = 0
      for index in from..<to where bytes[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}
