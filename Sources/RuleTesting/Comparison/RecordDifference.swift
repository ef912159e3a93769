/// A record that two rule books read differently from one page.
public struct RecordDifference: Hashable, Sendable {
  /// What happened to it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case added, lost, altered
  }

  /// What happened to it.
  public var kind: Kind
  /// The page.
  public var page: String
  /// The index.
  public var index: String
  /// What is measured.
  public var measure: String
  /// The sentence with the words marked.
  public var sentence: String
  /// The values with the first book.
  public var before: String?
  /// The values with the second book.
  public var after: String?
}

/// What changes over some pages if one rule book takes the place of another.
public struct BookComparison: Sendable {
  /// The differences, page by page.
  public internal(set) var differences: [RecordDifference] = []
  /// How many pages were read.
  public internal(set) var pages = 0

  /// The counts by kind, measure and index.
  public var summary: String {
    let rows = Dictionary(grouping: differences) {
      "\($0.kind.rawValue)  \($0.measure)  \($0.index)"
    }
    let lines = rows.sorted { $0.key < $1.key }.map { "\($0.value.count)  \($0.key)" }
    return (lines + ["\(differences.count) differences on \(pages) pages"]).joined(separator: "\n")
  }

  /// The differences for a person.
  public var text: String {
    let lines = differences.map { difference in
      let values = [
        difference.before.map { "  - \($0)" }, difference.after.map { "  + \($0)" },
      ].compactMap { $0 }
      return
        (["\(difference.kind.rawValue)  \(difference.page)", "    \(difference.sentence)"]
        + values).joined(separator: "\n")
    }
    return (lines + [summary]).joined(separator: "\n") + "\n"
  }

  /// The differences as one JSON object.
  public var json: String {
    let items = differences.map { difference in
      OrderedJSON.object([
        ("kind", .string(difference.kind.rawValue)), ("page", .string(difference.page)),
        ("index", .string(difference.index)), ("measure", .string(difference.measure)),
        ("sentence", .string(difference.sentence)),
        ("before", difference.before.map { .string($0) } ?? .null),
        ("after", difference.after.map { .string($0) } ?? .null),
      ])
    }
    return OrderedJSON.object([
      ("pages", .number(String(pages))), ("differences", .array(items)),
    ]).indented + "\n"
  }

  /// The differences as a page of HTML.
  public var html: String {
    let rows = differences.map { difference in
      let cells = [
        difference.kind.rawValue, difference.page, difference.sentence, difference.before ?? "",
        difference.after ?? "",
      ]
      return "<tr>" + cells.map { "<td>\($0.escapedForXML)</td>" }.joined() + "</tr>"
    }
    return """
      <!DOCTYPE html>
      <html lang="vi"><head><meta charset="utf-8"><title>trich diff</title></head><body>
      <pre>\(summary.escapedForXML)</pre>
      <table><tr><th>kind</th><th>page</th><th>sentence</th><th>before</th><th>after</th></tr>
      \(rows.joined(separator: "\n"))
      </table></body></html>

      """
  }
}

extension String {
  /// With the characters that XML reads as marks replaced.
  var escapedForXML: String {
    reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
  }
}
