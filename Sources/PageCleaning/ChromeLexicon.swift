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

  /// Prefixes are grouped by this many first bytes.
  private static let groupLength = 2

  /// Reads a table of text, match, kind, platform, language, length limit, risk and notes.
  ///
  /// Lines matched by `regex` are left out: dates, counters and file names are told by their shape
  /// (`DateLine`, `LineShape`), and rows of phrases by their words.
  init(table: String) {
    let lines = table.split(separator: "\n").dropFirst()
    exact = HashedTable(capacity: lines.count)
    prefixes = HashedTable(capacity: lines.count)
    phrases = HashedTable(capacity: lines.count)
    for line in lines { insert(line) }
  }

  /// The entry for a folded line; a certain one wins over a risky one.
  func entry(for folded: [UInt8]) -> Entry? {
    guard !folded.isEmpty else { return nil }
    let whole = exact[FoldedLine.hash(folded)]
    if let whole, !whole.isRisky { return whole }
    let length = folded.count { $0 & 0xC0 != 0x80 }
    let group = prefixes[FoldedLine.hash(folded.prefix(Self.groupLength))] ?? []
    let fitting = group.filter { $0.entry.maximumLength >= length && Self.begins(folded, $0.text) }
    return fitting.first { !$0.entry.isRisky }?.entry ?? row(folded) ?? whole
      ?? fitting.first?.entry
  }

  /// A row of phrases, their numbers and marks left out: "Quay lại | In trang", "12 lượt xem".
  private func row(_ folded: [UInt8]) -> Entry? {
    guard folded.count <= Self.longestRow else { return nil }
    let half = folded.count / 2
    let isDoubled = half > 3 && folded[..<half].elementsEqual(folded[(folded.count - half)...])
    let words = FoldedLine.words(of: isDoubled ? Array(folded[..<half]) : folded)
      .split(separator: 0x20)
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
  private func advance(_ cover: inout Cover, _ words: [ArraySlice<UInt8>]) {
    var hash: UInt64?
    var longest: (count: Int, entry: Entry)?
    for (count, word) in words[cover.next...].prefix(Self.longestPhrase).enumerated() {
      hash =
        hash.map { FoldedLine.hash(word, from: FoldedLine.hash([0x20], from: $0)) }
        ?? FoldedLine.hash(word)
      if let hash, let entry = phrases[hash] { longest = (count + 1, entry) }
    }
    cover.next += longest?.count ?? 1
    cover.words += longest?.count ?? 0
    if let entry = longest?.entry, !entry.isRisky, cover.entry == nil { cover.entry = entry }
  }

  private static let longestPhrase = 7
  private static let longestRow = 240

  private static func begins(_ line: [UInt8], _ prefix: [UInt8]) -> Bool {
    guard line.starts(with: prefix) else { return line == FoldedLine.trimmed(prefix) }
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
    if !isOfArticles { phrases[FoldedLine.hash(FoldedLine.words(of: text))] = entry }
  }

  /// A prefix keeps the mark that ends it: "Trang chủ >" begins a path, "Trang chủ" a sentence.
  private mutating func insertPrefix(_ text: [UInt8], _ entry: Entry) {
    let group = FoldedLine.hash(text.prefix(Self.groupLength))
    prefixes[group] = (prefixes[group] ?? []) + [Prefix(text: text, entry: entry)]
  }

  private mutating func insertExact(_ text: [UInt8], _ entry: Entry) {
    let key = FoldedLine.hash(text)
    if let known = exact[key], known.isRisky { return }
    exact[key] = entry
  }
}
