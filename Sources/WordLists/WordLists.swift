internal import BundledData

/// Lists of words in a data file of the program: what logic looks for, kept apart from the logic.
///
/// A row is the list's name, its words with `|` between them, and what the list is for. A word may
/// mean something: `mười=10`.
///
/// ```swift
/// let lists = WordLists(text: "list\twords\tabout\nfalls\tgiảm|tụt\tA value fell.\n")
/// lists["falls"]     // ["giảm", "tụt"]
/// lists["rises"]     // []
/// ```
public struct WordLists: Sendable {
  private var lists: [String: [String]] = [:]

  /// The lists of a file inside the program, such as `Words/checks.tsv`; none if it is missing.
  public init(file: String) {
    self.init(text: BundledFile.named(file)?.text ?? "")
  }

  /// The lists of a table whose first line names its columns.
  public init(text: String) {
    for line in text.utf8.split(separator: 0x0A).dropFirst() {
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard cells.count > 1 else { continue }
      lists[String(Substring(cells[0]))] = cells[1].split(separator: UInt8(ascii: "|"))
        .map { String(Substring($0)) }
    }
  }

  /// The words of a list in their order; none if there is no such list.
  public subscript(list: String) -> [String] { lists[list] ?? [] }
}

/// The lists of one data file by their names, a case for each.
public protocol NamedWords: RawRepresentable<String>, CaseIterable, Sendable {
  /// All lists of the file, read once.
  static var lists: WordLists { get }
}

extension NamedWords {
  /// The words in their order.
  public var words: [String] { Self.lists[rawValue] }

  /// The words as UTF-8.
  public var bytes: [[UInt8]] { words.map { Array($0.utf8) } }

  /// The words with what each means, `mười=10` as `("mười", "10")`; words that mean nothing are
  /// left out.
  public var meanings: [(word: String, meaning: String)] {
    words.compactMap { word in
      let parts = word.split(separator: "=", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
  }

  /// The words with the number that each means.
  public var numbers: [(word: String, number: Int)] {
    meanings.compactMap { pair in Int(pair.meaning).map { (pair.word, $0) } }
  }
}
