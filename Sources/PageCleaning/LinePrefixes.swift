/// Starts of lines that tell chrome, all in one buffer, found by their first two bytes.
///
/// ```swift
/// let prefixes = LinePrefixes([.init(text: Array("chia sẻ".utf8), entry: share)])
/// prefixes.entry(for: Array("chia sẻ bài viết".utf8))?.kind    // .share
/// prefixes.entry(for: Array("chia sẻn".utf8))                  // nil: no whole word
/// ```
struct LinePrefixes: Sendable {
  /// The start of a line that says enough.
  struct Prefix: Sendable {
    var text: [UInt8]
    var entry: ChromeLexicon.Entry
  }

  /// A prefix whose bytes lie in `bytes`.
  private struct Place: Sendable {
    var text: Range<Int>
    var entry: ChromeLexicon.Entry
  }

  private var bytes: [UInt8] = []
  private var places: [Place] = []
  private var groups: HashedTable<Range<Int>>

  /// The prefixes of two bytes or more.
  init(_ prefixes: [Prefix]) {
    groups = HashedTable(capacity: prefixes.count)
    let long = prefixes.filter { $0.text.count >= 2 }
    for (group, members) in Dictionary(grouping: long, by: { Self.group(of: $0.text) }) {
      groups[group] = places.count..<(places.count + members.count)
      for member in members { append(member) }
    }
  }

  private mutating func append(_ prefix: Prefix) {
    let start = bytes.count
    bytes += prefix.text
    places.append(Place(text: start..<bytes.count, entry: prefix.entry))
  }

  /// The entry whose text begins a folded line; a certain one wins over a risky one.
  func entry(for folded: [UInt8]) -> ChromeLexicon.Entry? {
    guard folded.count >= 2, let group = groups[Self.group(of: folded)] else { return nil }
    let length = folded.count { $0 & 0xC0 != 0x80 }
    var risky: ChromeLexicon.Entry?
    for index in group where places[index].entry.maximumLength >= length {
      let entry = places[index].entry
      if entry.isRisky, risky != nil { continue }
      guard begins(folded, places[index].text) else { continue }
      if !entry.isRisky { return entry }
      risky = entry
    }
    return risky
  }

  /// Whether the line begins with the prefix, or is the prefix without the mark at its end.
  private func begins(_ line: [UInt8], _ prefix: Range<Int>) -> Bool {
    var index = 0
    let end = min(line.count, prefix.count)
    while index < end, line[index] == bytes[prefix.lowerBound + index] { index += 1 }
    guard index == prefix.count else {
      return index == line.count && line == FoldedLine.trimmed(Array(bytes[prefix]))
    }
    guard prefix.count < line.count, Self.isLetter(bytes[prefix.upperBound - 1]) else {
      return true
    }
    return !Self.isLetter(line[prefix.count])
  }

  /// The first bytes of a line, by which prefixes are grouped.
  private static func group(of text: [UInt8]) -> UInt64 {
    UInt64(text[0]) << 8 | UInt64(text[1]) | 1 << 16
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A)
  }
}
