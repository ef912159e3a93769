/// Reads the few values of interest out of a JSON-LD script, which is often not valid JSON.
///
/// ```swift
/// var declared = DeclaredMetadata()
/// LinkedDataScanner(Array(#"{"datePublished": "2021-06-25"}"#.utf8)).collect(into: &declared)
/// declared.first(.linkedDataPublished)    // "2021-06-25"
/// ```
struct LinkedDataScanner {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Adds publication date, headline and authors to `declared`.
  func collect(into declared: inout DeclaredMetadata) {
    if let date = string(after: "datePublished", in: 0..<bytes.count) {
      declared.add(.linkedDataPublished, date)
    }
    if let headline = string(after: "headline", in: 0..<bytes.count) {
      declared.add(.linkedDataHeadline, headline)
    }
    for name in authors() { declared.add(.linkedDataAuthor, name) }
  }

  /// The names of persons below `author`; an organisation is no author.
  private func authors() -> [String] {
    guard let start = value(after: "author", in: 0..<bytes.count) else { return [] }
    if bytes[start] == 0x22 { return [text(from: start)] }
    var range = start..<closing(of: start)
    var names: [String] = []
    while let type = string(after: "@type", in: range), names.count < 8 {
      guard let at = value(after: "name", in: range) else { break }
      if type == "Person" { names.append(text(from: at)) }
      range = min(at + 1, range.upperBound)..<range.upperBound
    }
    return names
  }

  private func string(after key: String, in range: Range<Int>) -> String? {
    guard let start = value(after: key, in: range), bytes[start] == 0x22 else { return nil }
    return text(from: start)
  }

  /// The first byte of the value whose quoted key is `key`.
  private func value(after key: String, in range: Range<Int>) -> Int? {
    let quoted = Array("\"\(key)\"".utf8)
    var index = range.lowerBound
    while index + quoted.count < range.upperBound {
      if bytes[index] == 0x22, bytes[index...].starts(with: quoted),
        let start = valueStart(index + quoted.count, range.upperBound)
      {
        return start
      }
      index += 1
    }
    return nil
  }

  private func valueStart(_ index: Int, _ end: Int) -> Int? {
    guard let colon = bytes[index..<end].firstIndex(where: { $0 > 0x20 }), bytes[colon] == 0x3A
    else { return nil }
    return bytes[(colon + 1)..<end].firstIndex { $0 > 0x20 }
  }

  /// The text of the JSON string whose opening quote is at `start`.
  private func text(from start: Int) -> String {
    var text: [UInt8] = []
    var index = start + 1
    while index < bytes.count, bytes[index] != 0x22, text.count < 2_048 {
      if bytes[index] == 0x5C { index += 1 }
      if index < bytes.count { text.append(bytes[index]) }
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The end of the object or list that opens at `start`.
  private func closing(of start: Int) -> Int {
    var depth = 0
    for index in start..<bytes.count {
      switch bytes[index] {
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D: depth -= 1
      default: break
      }
      if depth <= 0 { return index }
    }
    return bytes.count
  }
}
