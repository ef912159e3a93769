internal import AdministrativeUnits
internal import VietnameseText

/// Finds the names of components that the reference data knows.
struct KnownComponents: Sendable {
  private var trie = PhraseTrie()

  init(words: inout WordTable, tables: [String: [String]] = [:]) {
    for row in ReferenceTable(bundled: "components", adding: tables).rows {
      for name in [row["name_vi"]] + row.list("variants") where name.utf8.count > 5 {
        trie.insert(name, payload: 0, words: &words)
      }
    }
  }

  /// Where known components are named, the longest of each, in reading order.
  func spans(in text: AnalyzedText) -> [Span] {
    var spans: [Span] = []
    var at = 0
    while at < text.tokens.count {
      guard let match = trie.longestMatch(in: text.ids, at: at) else {
        at += 1
        continue
      }
      spans.append(text.span(at..<at + match.length))
      at += match.length
    }
    return spans
  }
}
