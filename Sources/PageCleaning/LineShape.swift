internal import WordLists

/// Shapes of lines that tell what they are without any word list.
enum LineShape {
  /// Whether a line is a row of a table or an item of a list of figures: cells parted by tabs or
  /// bars, or a number or bullet in front and a figure with decimals behind it.
  static func isRow(_ line: some Collection<UInt8>) -> Bool {
    if line.contains(0x09) || line.count(where: { $0 == UInt8(ascii: "|") }) > 1 { return true }
    guard let first = line.first, first &- 0x30 < 10 || "-+*".utf8.contains(first) else {
      return false
    }
    let bytes = Array(line)
    return bytes.indices.dropFirst().dropLast().contains { at in
      (bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: "."))
        && bytes[at - 1] &- 0x30 < 10 && bytes[at + 1] &- 0x30 < 10
    }
  }

  /// Whether a folded line is one bare file name: "image001.jpg", "bc-2020.docx (36 KB)".
  static func isFileName(_ folded: [UInt8]) -> Bool {
    guard folded.count <= 120, let dot = folded.lastIndex(of: 0x2E), dot > 0 else { return false }
    guard !folded[..<dot].contains(0x20) else { return false }
    let ending = folded[(dot + 1)...].prefix { $0 != 0x20 }
    return endings.contains(String(decoding: ending, as: UTF8.self))
  }

  /// Whether a folded line is an address, of mail or of a page, with at most two words beside it.
  ///
  /// ```swift
  /// LineShape.isAddress(Array("link gốc https://vi-du.vn/tin.html".utf8))    // true
  /// ```
  static func isAddress(_ folded: [UInt8]) -> Bool {
    guard let start = addressStart(folded) else { return false }
    let isMail = start == 0 && folded.contains(0x40) && folded.contains(0x2E)
    return isMail || starts.contains { folded[start...].starts(with: $0.utf8) }
  }

  /// Where the last word begins, if the line has at most three.
  private static func addressStart(_ folded: [UInt8]) -> Int? {
    var start = 0
    var blanks = 0
    for index in folded.indices where folded[index] == 0x20 {
      blanks += 1
      guard blanks <= 2 else { return nil }
      start = index + 1
    }
    return folded.isEmpty ? nil : start
  }

  /// Whether a folded line ends with a photographer's credit, "… ảnh: vgp".
  static func isCredited(_ folded: [UInt8]) -> Bool {
    guard let colon = folded.lastIndex(of: 0x3A), folded.count - colon <= 60 else { return false }
    let words = folded[..<colon].split(separator: 0x20)
    guard words.count >= 3, let last = words.last else { return false }
    return credits.contains(Array(last.drop { $0 == 0x28 || $0 == 0x2D }))
  }

  private static let credits: Set<[UInt8]> = Set(CleaningWords.pictureCredits.bytes)

  private static let starts = ["http://", "https://", "www."]

  private static let endings: Set<String> = [
    "jpg", "jpeg", "png", "gif", "bmp", "webp", "tif", "tiff", "svg", "pdf", "doc", "docx", "xls",
    "xlsx", "ppt", "pptx", "rar", "zip", "mp4", "mp3", "flv", "wmv",
  ]

  /// Whether a text is a script or a style sheet: braces around what ends with a semicolon.
  ///
  /// ```swift
  /// LineShape.isCode(Array("table.Luoi {font-size:11.0pt; border:none;}".utf8))    // true
  /// ```
  static func isCode(_ text: some Collection<UInt8>) -> Bool {
    guard let open = text.firstIndex(of: 0x7B) else { return false }
    let behind = text[open...]
    return behind.contains(0x7D) && behind.contains { $0 == 0x3B || $0 == 0x3A }
  }

  /// Whether a line reads as a person's name or two: two to five words, each with a capital.
  ///
  /// ```swift
  /// LineShape.isNames(Array("Hạnh Châu - Lê Văn Nam".utf8))    // true
  /// LineShape.isNames(Array("Tin mới nhất".utf8))              // false
  /// ```
  static func isNames(_ line: some Collection<UInt8>) -> Bool {
    guard line.count <= 80, !line.contains(where: { (0x30...0x39).contains($0) }) else {
      return false
    }
    let names = line.split { "-,&;/".utf8.contains($0) }
    return !names.isEmpty && names.count <= 4 && names.allSatisfy { isName(Array($0)) }
  }

  /// Whether the first word of a line begins with a capital letter; a first look.
  static func mayBeNames(_ line: ArraySlice<UInt8>) -> Bool {
    let start = line.drop { $0 == 0x28 }
    guard let first = start.first, let second = start.dropFirst().first else { return false }
    let third = start.dropFirst(2).first ?? 0
    switch first {
    case 0x41...0x5A: return secondMayBeName(start)
    case 0xC3: return second < 0xA0
    case 0xC4, 0xC5, 0xC6: return true
    case 0xE1: return third & 1 == 0
    default: return false
    }
  }

  /// Whether the second word does so too, as far as ASCII tells.
  private static func secondMayBeName(_ line: ArraySlice<UInt8>) -> Bool {
    guard let blank = line.firstIndex(of: 0x20), blank + 1 < line.endIndex else { return false }
    return !(0x61...0x7A).contains(line[blank + 1]) && !(0x30...0x39).contains(line[blank + 1])
  }

  private static func isName(_ name: [UInt8]) -> Bool {
    let words = name.split(separator: 0x20)
    return (1...5).contains(words.count) && words.allSatisfy { isCapitalised(Array($0)) }
  }

  /// Whether a word begins with a capital letter and holds letters only (a point may end it).
  private static func isCapitalised(_ bytes: [UInt8]) -> Bool {
    guard let scalar = String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first,
      scalar.properties.isUppercase
    else { return false }
    return bytes.allSatisfy { $0 >= 0x80 || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 == 0x2E }
  }
}
