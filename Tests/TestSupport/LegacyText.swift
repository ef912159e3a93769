internal import BundledData
internal import Foundation
public import PageReading

/// Writes text in an encoding that the program only reads.
///
/// ```swift
/// LegacyText(.vni).bytes(of: "đất")    // ñaát in Windows-1252
/// ```
public struct LegacyText: Sendable {
  /// The encoding that is written.
  public let encoding: CharacterEncoding
  private var inverse: [UInt32: [UInt8]] = [:]

  /// A writer of `encoding`.
  public init(_ encoding: CharacterEncoding) {
    self.encoding = encoding
    for byte in UInt8(0x20)...0x7E { inverse[UInt32(byte)] = [byte] }
    for byte: UInt8 in [0x09, 0x0A, 0x0D] { inverse[UInt32(byte)] = [byte] }
    let table = BundledFile.named("Charsets/\(encoding.rawValue).tsv")?.text ?? ""
    for line in table.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t")
      guard cells.count == 2, let scalar = UInt32(cells[1], radix: 16) else { continue }
      let bytes = cells[0].split(separator: " ").compactMap { UInt8($0, radix: 16) }
      if isBetter(bytes, than: inverse[scalar]) { inverse[scalar] = bytes }
    }
  }

  /// A letter and its mark in one case are how VNI's keyboards wrote them.
  private func isBetter(_ bytes: [UInt8], than known: [UInt8]?) -> Bool {
    guard let known else { return true }
    guard bytes.count > 1, known.count > 1 else { return bytes.count > known.count }
    let isSmall = (0x61...0x7A).contains(bytes[0]) || bytes[0] >= 0xE0
    return isSmall == (bytes[1] >= 0xE0)
  }

  /// The writer of `encoding`, made once.
  public static func cached(_ encoding: CharacterEncoding) -> LegacyText {
    writers[encoding] ?? LegacyText(encoding)
  }

  private static let writers = Dictionary(
    uniqueKeysWithValues: CharacterEncoding.allCases.map { ($0, LegacyText($0)) })

  /// The bytes of one scalar, `nil` if the encoding lacks it.
  public func bytes(of scalar: Unicode.Scalar) -> [UInt8]? {
    switch encoding {
    case .utf8: Array(String(scalar).utf8)
    case .utf16LittleEndian: String(scalar).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: String(scalar).utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    default: inverse[scalar.value] ?? marked(scalar)
    }
  }

  /// A letter as its base and a combining tone, in the encodings that have such.
  private func marked(_ scalar: Unicode.Scalar) -> [UInt8]? {
    guard scalar.value < 0x2000 else { return nil }
    let parts = Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
    let tones: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]
    guard let tone = parts.first(where: { tones.contains($0.value) }) else { return nil }
    var base = ""
    for part in parts where part != tone { base.unicodeScalars.append(part) }
    let bases = base.precomposedStringWithCanonicalMapping.unicodeScalars
    guard bases.count == 1, let letter = bases.first.flatMap({ inverse[$0.value] }),
      let mark = inverse[tone.value]
    else { return nil }
    return letter + mark
  }

  /// The bytes of a text; what the encoding lacks is written as `substitute` says.
  public func bytes(
    of text: String, substitute: (Unicode.Scalar) -> String = { _ in "?" }
  ) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      bytes(of: scalar) ?? substitute(scalar).unicodeScalars.flatMap { bytes(of: $0) ?? [] }
    }
  }

  /// The text without what the encoding lacks.
  public func writable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(bytes(of: scalar) == nil ? "?" : scalar)
    }
    return result
  }
}

extension LegacyText {
  /// A page in this encoding: numeric references in HTML for what it lacks.
  public func page(_ page: PageInput) -> PageInput {
    var page = page
    let text = String(decoding: page.content, as: UTF8.self)
    page.content = bytes(of: text) { page.kind == .html ? "&#\($0.value);" : "?" }
    return page
  }

  /// Text whose bytes of UTF-8 were taken for Windows-1252 and encoded again.
  public static func misread(_ bytes: [UInt8]) -> [UInt8] {
    let table = cached(.windows1252)
    var scalars: [UInt8: UInt32] = [:]
    for (scalar, bytes) in table.inverse { scalars[bytes[0]] = scalar }
    var text = ""
    for byte in bytes {
      text.unicodeScalars.append(Unicode.Scalar(scalars[byte] ?? UInt32(byte)) ?? "?")
    }
    return Array(text.utf8)
  }
}
