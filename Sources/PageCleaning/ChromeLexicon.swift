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

  private var exact: HashedTable<Entry>
  /// How many bytes the longest whole line has.
  private var longestExact = 0
  private var prefixes: LinePrefixes
  private var phrases: HashedTable<Entry>
  private var firstWords: HashedTable<Bool>

  /// Reads a table of text, match, kind, platform, language, length limit, risk and notes.
  ///
  /// Lines matched by `regex` are left out: dates, counters and file names are told by their shape
  /// (`DateLine`, `LineShape`), and rows of phrases by their words.
  init(table: String) {
    let rows = table.utf8.split(separator: 0x0A).dropFirst().compactMap { Row($0) }
    exact = HashedTable(capacity: rows.count)
    prefixes = LinePrefixes(rows.filter { $0.match == "prefix" }.map(\.prefix))
    phrases = HashedTable(capacity: rows.count)
    firstWords = HashedTable(capacity: rows.count)
    for row in rows { insert(row) }
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
    let whole = folded.count <= longestExact ? exact[ByteHash.of(folded)] : nil
    if let whole, !whole.isRisky { return whole }
    let fitting = prefixes.entry(for: folded)
    if let fitting, !fitting.isRisky { return fitting }
    return row(folded, words) ?? whole ?? fitting
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

  private mutating func insert(_ row: Row) {
    let text = FoldedLine.fold(row.text.utf8)
    if row.match == "exact" { insertExact(text, row.entry) }
    let isOfArticles = [.byline, .caption, .dateStamp, .footer].contains(row.entry.kind)
    if !isOfArticles { insertPhrase(text, row.entry) }
  }

  private mutating func insertPhrase(_ text: [UInt8], _ entry: Entry) {
    var words = LineWords()
    words.read(text)
    guard let first = words.hashes.first else { return }
    phrases[words.hashes.reduce(0, LineWords.joined)] = entry
    firstWords[first] = true
  }

  private mutating func insertExact(_ text: [UInt8], _ entry: Entry) {
    longestExact = max(longestExact, text.count)
    let key = ByteHash.of(text)
    if let known = exact[key], known.isRisky { return }
    exact[key] = entry
  }
}

extension ChromeLexicon {
  /// One line of the table.
  private struct Row {
    let text: Substring
    let match: Substring
    var entry: Entry

    /// `nil` for a line that lacks fields or is of no known kind.
    init?(_ line: Substring.UTF8View) {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        Substring($0)
      }
      guard fields.count >= 7, let kind = Kind(rawValue: String(fields[2])) else { return nil }
      (text, match) = (fields[0], fields[1])
      entry = Entry(kind: kind, isRisky: fields[6] == "high")
      entry.maximumLength = Int(fields[5]) ?? Int.max
    }

    /// A text that begins lines; it keeps the mark that ends it: "Trang chủ >" begins a path,
    /// "Trang chủ" a sentence.
    var prefix: LinePrefixes.Prefix {
      LinePrefixes.Prefix(text: FoldedLine.lowered(text.utf8), entry: entry)
    }
  }
}
