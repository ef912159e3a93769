/// What a file holds, told by its first bytes and not by its name.
///
/// ```swift
/// ContentKind(Array("<!DOCTYPE html>".utf8)[...])      // .html
/// ContentKind(Array("%PDF-1.4".utf8)[...])             // .binary(format: "PDF")
/// ContentKind(Array("Chiều 24/6, …".utf8)[...])        // .text
/// ```
enum ContentKind: Equatable {
  case empty, html, text, jsonLines, jsonValue
  case binary(format: String?)

  /// How many first bytes are looked at.
  static let window = 65_536

  init(_ bytes: ArraySlice<UInt8>) {
    if let format = Self.magic.first(where: { bytes.starts(with: $0.bytes) }) {
      self = .binary(format: format.name)
      return
    }
    let isWide =
      bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || ByteCensus.wideEncoding(of: bytes) != nil
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = (isMarked ? bytes.dropFirst(3) : bytes).drop { $0 <= 0x20 && $0 != 0 }
    if text.isEmpty {
      self = .empty
    } else if isWide {
      self = Self.markup(text.filter { $0 != 0 }[...])
    } else {
      self = Self.isBinary(text) ? .binary(format: nil) : Self.textual(text)
    }
  }

  /// Whether more than stray NUL bytes speak against a text: many of them, or other control
  /// characters beside them.
  private static func isBinary(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.contains(0) else { return false }
    let controls = text.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    return controls * 100 > text.count && !(startsTag(text) && controls * 10 <= text.count)
  }

  private static func textual(_ text: ArraySlice<UInt8>) -> ContentKind {
    switch text.first {
    case 0x7B: isLine(text) ? .jsonLines : .jsonValue
    case 0x5B where text.dropFirst().first(where: { $0 > 0x20 }) == 0x7B: .jsonValue
    default: markup(text)
    }
  }

  /// Whether the first line can be a whole object; one laid out over lines breaks off in it.
  private static func isLine(_ text: ArraySlice<UInt8>) -> Bool {
    guard let end = text.firstIndex(of: 0x0A) else { return true }
    let last = text[..<end].last { $0 > 0x20 }
    return last != 0x7B && last != 0x2C && last != 0x5B
  }

  private static func markup(_ text: ArraySlice<UInt8>) -> ContentKind {
    if startsTag(text) { return .html }
    let window = text.prefix(16_384).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let marks = ["<html", "<body", "<head", "<!doctype html", "<div", "<p>", "<br", "</p>", "<td"]
    let isMarked = marks.contains { mark in
      window.indices.contains { window[$0] == 0x3C && window[$0...].starts(with: mark.utf8) }
    }
    return isMarked ? .html : .text
  }

  /// Whether the text begins with a tag, a comment or a declaration.
  private static func startsTag(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == 0x3C, let next = text.dropFirst().first else { return false }
    return "!?/".utf8.contains(next) || (0x61...0x7A).contains(next | 0x20)
  }

  /// First bytes of files that are no text; source: the file(1) magic database's facts.
  private static let magic: [(bytes: [UInt8], name: String)] = [
    ([0x1F, 0x8B], "gzip"), ([0x50, 0x4B, 0x03, 0x04], "zip"),
    ([0x25, 0x50, 0x44, 0x46], "PDF"), ([0x89, 0x50, 0x4E, 0x47], "PNG"),
    ([0xFF, 0xD8, 0xFF], "JPEG"), ([0x47, 0x49, 0x46, 0x38], "GIF"),
    ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz"),
    ([0x42, 0x5A, 0x68], "bzip2"), ([0xD0, 0xCF, 0x11, 0xE0], "Microsoft Office"),
    ([0x52, 0x61, 0x72, 0x21], "RAR"), ([0x7F, 0x45, 0x4C, 0x46], "program"),
    ([0x52, 0x49, 0x46, 0x46], "RIFF media"), ([0x4F, 0x67, 0x67, 0x53], "Ogg media"),
  ]
}
