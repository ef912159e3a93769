internal import ReferenceData
internal import VietnameseText

/// A component that the reference data knows, where it is named.
struct ComponentName: Hashable, Spanned {
  /// Where it stands.
  var span: Span
  /// The indices that have a component of this name.
  var indices: Set<String>
}

/// Finds the names of components that the reference data knows.
struct KnownComponents: Sendable {
  private var trie = PhraseTrie()
  /// The indices of each payload of the trie.
  private var indices: [Set<String>] = []

  init(words: inout WordTable, tables: [String: [String]] = [:]) {
    var places: [String: Int] = [:]
    for row in ReferenceTable(bundled: "components", adding: tables).rows {
      for name in [row["name_vi"]] + row.list("variants") where name.utf8.count > 5 {
        let key = LetterFolding.folded(name)
        if let place = places[key] {
          indices[place].insert(row["index"])
          continue
        }
        places[key] = indices.count
        trie.insert(name, payload: Int32(indices.count), words: &words)
        indices.append([row["index"]])
      }
    }
  }

  /// Where known components are named, the longest of each, in reading order.
  func names(in text: AnalyzedText) -> [ComponentName] {
    var names: [ComponentName] = []
    var at = 0
    while at < text.tokens.count {
      guard let match = trie.longestMatch(in: text.ids, at: at) else {
        at += 1
        continue
      }
      names.append(
        ComponentName(
          span: text.span(at..<at + match.length), indices: indices[Int(match.payload)]))
      at += match.length
    }
    return names
  }
}
