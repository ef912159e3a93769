extension LeagueTable {
  /// Columns below their headings, as wide as they need to be.
  var text: String {
    let lines = [Self.headings] + cells
    let widths = Self.headings.indices.map { column in
      lines.map { $0[column].count }.max() ?? 0
    }
    let table = lines.map { Self.line($0, widths) }
    return ([title] + table + notes).joined(separator: "\n") + "\n"
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).enumerated().map { column, cell in
      let padding = String(repeating: " ", count: cell.1 - cell.0.count)
      return leftAligned.contains(column) ? cell.0 + padding : padding + cell.0
    }
    let line = padded.joined(separator: "  ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// The unit and the conflicts; figures stand at the right.
  private static let leftAligned: Set<Int> = [1, 6]

  /// A table of GitHub's Markdown; no text in it can end a cell or become markup.
  var markdown: String {
    let rule = Self.headings.indices.map { Self.leftAligned.contains($0) ? "---" : "---:" }
    let lines = [Self.headings, rule] + cells.map { $0.map(\.escapedForMarkdown) }
    let table = lines.map { "| " + $0.joined(separator: " | ") + " |" }
    let notes = notes.map { "\n" + $0.escapedForMarkdown }
    return (["**\(title.escapedForMarkdown)**", ""] + table + notes).joined(separator: "\n") + "\n"
  }
}

extension String {
  /// The text with a backslash before every mark that Markdown may give a meaning, on one line.
  ///
  /// Source: CommonMark 0.31, section 2.4: any ASCII punctuation may be escaped.
  var escapedForMarkdown: String {
    unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "!", "|", "<", ">", "~", "&":
        result += "\\\(scalar)"
      case "\u{0}"..." ": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
