internal import Foundation

/// Takes the marks off Vietnamese letters, so that "dong nai" finds "Đồng Nai".
///
/// ```swift
/// MarklessText.of("Thừa Thiên – Huế")     // "thua thien  -  hue"
/// ```
///
/// Letters become small; what is neither letter nor figure stays as it is.
public enum MarklessText {
  /// The text without marks.
  public static func of(_ text: String) -> String {
    String(decoding: of(folded: Array(folded(text).utf8)), as: UTF8.self)
  }

  /// The text in small letters, its tone marks in one place.
  public static func folded(_ text: String) -> String {
    LetterFolding.folded(text.precomposedStringWithCanonicalMapping)
  }

  /// Folded text without marks.
  public static func of(folded: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: folded.count) { output, count in
      count = folded.withUnsafeBufferPointer { strip($0, into: output) }
    }
  }

  private static func strip(
    _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var (at, count) = (0, 0)
    while at < input.count {
      let length = min(Letters.length(lead: input[at]), input.count - at)
      if length > 1, let base = base(input, at, length) {
        output[count] = base
        count += 1
      } else {
        for index in 0..<length { output[count + index] = input[at + index] }
        count += length
      }
      at += length
    }
    return count
  }

  /// The plain letter under the marks of a letter of two or three bytes.
  private static func base(
    _ input: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int
  ) -> UInt8? {
    let lead = UInt32(input[at])
    let tail = UInt32(input[at + 1] & 0x3F)
    let scalar =
      length == 2
      ? (lead & 0x1F) << 6 | tail
      : length == 3 ? (lead & 0x0F) << 12 | tail << 6 | UInt32(input[at + 2] & 0x3F) : 0
    guard scalar >= firstLetter, scalar < firstLetter + UInt32(bases.count) else { return nil }
    let base = bases[Int(scalar - firstLetter)]
    return base == 0 ? nil : base
  }

  private static let firstLetter: UInt32 = 0xC0

  /// The base of every Latin letter from U+00C0 to U+1EF9, 0 where there is none.
  private static let bases: [UInt8] = (firstLetter...0x1EF9).map { code in
    guard let scalar = Unicode.Scalar(code) else { return 0 }
    if scalar == "đ" || scalar == "Đ" { return UInt8(ascii: "d") }
    let first = String(scalar).decomposedStringWithCanonicalMapping.lowercased().utf8.first ?? 0
    return first &- 0x61 < 26 ? first : 0
  }
}
