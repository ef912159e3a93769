internal import BundledData

/// Lines that portals print around their articles: menus, share bars, counters, footers.
///
/// ```swift
/// ChromeLexicon.standard.entry(for: FoldedLine.fold(Array("Tin liên quan:".utf8)))?.kind  // .related
/// ```
struct ChromeLexicon: Sendable {
  /// What a line of the lexicon is part of.
  enum Kind: String, Sendable, CaseIterable {
    case skipLink = "skip-link"
    case fontSize = "font-size"
    case dateStamp = "date-stamp"
    case endMark = "end-mark"
    case permission, counter, nav, search, print, share, audio, related, rating, comment, footer
    case byline, caption, attachment, ads, cookie, error
  }

  /// One line of the lexicon.
  struct Entry: Sendable {
    var kind: Kind
    /// Whether the line also occurs inside articles, so that more evidence is needed.
    var isRisky: Bool
    var maximumLength = Int.max
  }

  /// The lexicon compiled into the program.
  static let standard = ChromeLexicon(
    table: BundledFile.named("Cleaning/chrome.tsv")?.text ?? "")

  /// The start of a line that says enough.
  private struct Prefix: Sendable {
    var text: [UInt8]
    var entry: Entry
  }

  private var exact: HashedTable<Entry>
  private var prefixes: HashedTable<[Prefix]>
  private var phrases: HashedTable<Entry>
  private var firstWords: HashedTable<Bool>

  /// Reads a table of text, match, kind, platform, language, length limit, risk and notes.
  ///
  /// Lines matched by `regex` are left out: dates, counters and file names are told by their shape
  /// (`DateLine`, `LineShape`), and rows of phrases by their words.
  init(table: String) {
    let lines = table.split(separator: "\n").dropFirst()
    exact = HashedTable(capacity: lines.count)
    prefixes = HashedTable(capacity: lines.count)
    phrases = HashedTable(capacity: lines.count)
    firstWords = HashedTable(capacity: lines.count)
    for line in lines { insert(line) }
  }

  /// The entry for a folded line; a certain one wins over a risky one.
  func entry(for folded: [UInt8]) -> Entry? {
    var words = LineWords()
    words.read(folded)
    return entry(for: folded, words)
  }

  /// The entry for a folded line whose words were read already.
  func entry(for folded: [UInt8], _ words: LineWords) -> Entry? {
    guard !folded.isEmpty else { return nil }
    let whole = exact[words.whole]
    if let whole, !whole.isRisky { return whole }
    let fitting = prefix(of: folded)
    if let fitting, !fitting.isRisky { return fitting }
    return row(folded, words) ?? whole ?? fitting
  }

  /// The entry whose text begins a folded line; a certain one wins over a risky one.
  private func prefix(of folded: [UInt8]) -> Entry? {
    guard folded.count >= 2, let group = prefixes[Self.group(of: folded)] else { return nil }
    let length = folded.count { $0 & 0xC0 != 0x80 }
    var risky: Entry?
    for prefix in group where prefix.entry.maximumLength >= length {
      if prefix.entry.isRisky, risky != nil { continue }
      guard Self.begins(folded, prefix.text) else { continue }
      if !prefix.entry.isRisky { return prefix.entry }
      risky = prefix.entry
    }
    return risky
  }

  /// A row of phrases, their numbers and marks left out: "Quay lại | In trang", "12 lượt xem".
  private func row(_ folded: [UInt8], _ words: LineWords) -> Entry? {
    guard folded.count <= Self.longestRow else { return nil }
    let half = folded.count / 2
    if half > 3, folded[..<half].elementsEqual(folded[(folded.count - half)...]) {
      var single = LineWords()
      single.read(folded[..<half])
      return row(single.hashes)
    }
    return row(words.hashes)
  }

  private func row(_ words: [UInt64]) -> Entry? {
    guard (1...40).contains(words.count) else { return nil }
    var cover = Cover()
    while cover.next < words.count, (cover.next - cover.words) * 10 <= words.count * 3 {
      advance(&cover, words)
    }
    return cover.words * 10 >= words.count * 7 ? cover.entry : nil
  }

  /// How far a row of phrases is covered.
  private struct Cover {
    var next = 0
    var words = 0
    var entry: Entry?
  }

  /// Takes the longest phrase at the next word, or leaves that word out.
  private func advance(_ cover: inout Cover, _ words: [UInt64]) {
    var longest: (count: Int, entry: Entry)?
    if firstWords[words[cover.next]] != nil {
      var hash: UInt64 = 0
      for count in 1...min(Self.longestPhrase, words.count - cover.next) {
        hash = LineWords.joined(hash, words[cover.next + count - 1])
        if let entry = phrases[hash] { longest = (count, entry) }
      }
    }
    cover.next += longest?.count ?? 1
    cover.words += longest?.count ?? 0
    if let entry = longest?.entry, !entry.isRisky, cover.entry == nil { cover.entry = entry }
  }

  private static let longestPhrase = 7
  private static let longestRow = 240

  /// The first bytes of a line, by which prefixes are grouped.
  private static func group(of text: [UInt8]) -> UInt64 {
    UInt64(text[0]) << 8 | UInt64(text[1]) | 1 << 16
  }

  private static func begins(_ line: [UInt8], _ prefix: [UInt8]) -> Bool {
    var index = 0
    let end = min(line.count, prefix.count)
    while index < end, line[index] == prefix[index] { index += 1 }
    guard index == prefix.count else {
      return index == line.count && line == FoldedLine.trimmed(prefix)
    }
    guard prefix.count < line.count, let last = prefix.last, isLetter(last) else { return true }
    return !isLetter(line[prefix.count])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A)
  }

  private mutating func insert(_ line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count >= 7, let kind = Kind(rawValue: String(fields[2])) else { return }
    var entry = Entry(kind: kind, isRisky: fields[6] == "high")
    entry.maximumLength = Int(fields[5]) ?? Int.max
    let text = FoldedLine.fold(fields[0].utf8)
    switch fields[1] {
    case "exact": insertExact(text, entry)
    case "prefix":
      insertPrefix(FoldedLine.lowered(fields[0].utf8), entry)
    default: break
    }
    let isOfArticles = [.byline, .caption, .dateStamp, .footer].contains(kind)
    if !isOfArticles { insertPhrase(text, entry) }
  }

  private mutating func insertPhrase(_ text: [UInt8], _ entry: Entry) {
    var words = LineWords()
    words.read(text)
    guard let first = words.hashes.first else { return }
    phrases[words.hashes.reduce(0, LineWords.joined)] = entry
    firstWords[first] = true
  }

  /// A prefix keeps the mark that ends it: "Trang chủ >" begins a path, "Trang chủ" a sentence.
  private mutating func insertPrefix(_ text: [UInt8], _ entry: Entry) {
    guard text.count >= 2 else { return }
    let group = Self.group(of: text)
    prefixes[group] = (prefixes[group] ?? []) + [Prefix(text: text, entry: entry)]
  }

  private mutating func insertExact(_ text: [UInt8], _ entry: Entry) {
    let key = FoldedLine.hash(text)
    if let known = exact[key], known.isRisky { return }
    exact[key] = entry
  }
}
