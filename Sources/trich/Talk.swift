internal import BundledData
internal import FindingMessages

/// What the program says of itself to somebody who begins, in Vietnamese and English.
///
/// The texts are rows of `Messages/talk.tsv`: a name, English, Vietnamese; `\n` ends a line.
enum Talk {
  /// The text of this name; empty if there is none.
  static func text(_ name: String, in language: MessageLanguage) -> String {
    let row = rows.first { $0.first == name } ?? []
    guard row.count == 3 else { return "" }
    return row[language == .english ? 1 : 2].replacing("\\n", with: "\n")
  }

  private static var rows: [[String]] {
    let table = BundledFile.named("Messages/talk.tsv")?.text ?? ""
    return table.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

/// The examples that stand at the end of the help of a command, from `Messages/examples.tsv`.
enum HelpExamples {
  /// The block of examples of `command`, such as "query timeline"; `nil` if it has none.
  static func text(of command: String) -> String? {
    let table = BundledFile.named("Messages/examples.tsv")?.text ?? ""
    let lines = table.split(separator: "\n").dropFirst().compactMap { line -> String? in
      let cells = line.split(separator: "\t").map(String.init)
      return cells.count == 2 && cells[0] == command ? "  \(cells[1])" : nil
    }
    return lines.isEmpty ? nil : (["EXAMPLES:"] + lines).joined(separator: "\n")
  }

  /// The command that a help text is of: what follows `USAGE: trich` up to its first option.
  static func command(of help: String) -> String? {
    guard let usage = help.split(separator: "\n").first(where: { $0.hasPrefix("USAGE: trich") })
    else { return nil }
    let words = usage.split(separator: " ").dropFirst(2)
    return words.prefix { word in word.allSatisfy { $0.isLetter } }.joined(separator: " ")
  }
}
