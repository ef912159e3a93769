internal import BundledData
internal import Foundation
public import PageReading

/// The word lists by which pages are cleaned: lines of chrome, and words of class names.
///
/// ```swift
/// let lexicons = try CleaningLexicons().overlaid(withFolder: "mine")   // mine/chrome.tsv
/// PageCleaner(lexicons: lexicons).clean(page, scope: .article)
/// ```
public struct CleaningLexicons: Sendable {
  private var tables: [String: LexiconTable] = [:]
  /// The files that were laid over the lists inside the program.
  public private(set) var files: [String] = []

  /// The lists inside the program.
  public init() {}

  /// These lists with those of a folder laid over them: its `chrome.tsv` and `class-words.tsv`, as
  /// far as they are there.
  ///
  /// - Throws: `LexiconFaults` with everything wrong in them.
  public func overlaid(withFolder path: String) throws(LexiconFaults) -> CleaningLexicons {
    var result = self
    var faults: [LexiconFault] = []
    for (name, columns) in Self.columns {
      let file = "\(path)/\(name)"
      guard let data = FileManager.default.contents(atPath: file) else { continue }
      var table = tables[name] ?? LexiconTable(text: Self.bundled(name), columns: columns)
      faults += table.lay(String(decoding: data, as: UTF8.self), file: file)
      result.tables[name] = table
      result.files.append(file)
    }
    guard faults.isEmpty else { throw LexiconFaults(faults: faults) }
    return result
  }

  var chrome: ChromeLexicon {
    tables["chrome.tsv"].map { ChromeLexicon(table: $0.text) } ?? .standard
  }

  var classes: ClassLexicon {
    tables["class-words.tsv"].map { ClassLexicon(table: $0.text) } ?? .standard
  }

  private static func bundled(_ name: String) -> String {
    BundledFile.named("Cleaning/\(name)")?.text ?? ""
  }

  private static let columns: [(String, LexiconTable.Columns)] = [
    ("chrome.tsv", ChromeLexicon.columns), ("class-words.tsv", ClassLexicon.columns),
  ]
}

extension ChromeLexicon {
  /// What `chrome.tsv` may hold; rows of other matches are notes.
  static let columns = LexiconTable.Columns(
    names: [
      "text", "match", "kind", "platform", "lang", "max_len", "risk", "confidence", "note",
    ],
    allowed: [
      "match": ["exact", "prefix"], "kind": Kind.allCases.map(\.rawValue),
      "risk": ["low", "high", ""],
    ])
}
