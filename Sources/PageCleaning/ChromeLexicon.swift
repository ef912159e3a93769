internal import BundledData

/// Lines that portals print around their articles: menus, share bars, counters, footers.
///
/// ```swift
/// ChromeLexicon.standard.entry(for: FoldedLine.fold(Array("Tin liên quan:".utf8)))?.kind  // .related
/// ```
struct ChromeLexicon: Sendable {
  /// What a line of the lexicon is part of.
  enum Kind: String, Sendable {
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

  private var exact: [UInt64: Entry] = [:]
  private var prefixes: [UInt64: [(text: [UInt8], entry: Entry)]] = [:]

  /// Prefixes are grouped by this many first bytes.
  private static let groupLength = 3

  /// Reads a table of text, match, kind, platform, language, length limit, risk and notes.
  ///
  /// Lines of kind `regex` are left to the shapes that `ChromeShape` knows.
  init(table: String) {
    for line in table.split(separator: "\n").dropFirst() { insert(line) }
  }

  /// The entry for a folded line; a certain one wins over a risky one.
  func entry(for folded: [UInt8]) -> Entry? {
    guard !folded.isEmpty else { return nil }
    let whole = exact[FoldedLine.hash(folded)]
    if let whole, !whole.isRisky { return whole }
    let length = folded.count { $0 & 0xC0 != 0x80 }
    let group = prefixes[FoldedLine.hash(folded.prefix(Self.groupLength))] ?? []
    let fitting = group.filter { $0.entry.maximumLength >= length && Self.begins(folded, $0.text) }
    return fitting.first { !$0.entry.isRisky }?.entry ?? whole ?? fitting.first?.entry
      ?? wordsOnly(folded)
  }

  /// A counter or share bar with its numbers: "1.234 lượt xem".
  private func wordsOnly(_ folded: [UInt8]) -> Entry? {
    let words = FoldedLine.words(of: folded)
    guard words.count < folded.count, words.count > 2 else { return nil }
    return exact[FoldedLine.hash(words)].flatMap { $0.isRisky ? nil : $0 }
  }

  private static func begins(_ line: [UInt8], _ prefix: [UInt8]) -> Bool {
    guard line.starts(with: prefix) else { return false }
    guard prefix.count < line.count else { return true }
    let next = line[prefix.count]
    return next < 0x80 && !(next >= 0x61 && next <= 0x7A)
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
      prefixes[FoldedLine.hash(text.prefix(Self.groupLength)), default: []].append((text, entry))
    default: break
    }
  }

  private mutating func insertExact(_ text: [UInt8], _ entry: Entry) {
    let key = FoldedLine.hash(text)
    if let known = exact[key], known.isRisky { return }
    exact[key] = entry
  }
}
