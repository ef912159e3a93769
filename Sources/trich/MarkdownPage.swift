internal import DocumentModel
internal import PageCleaning
internal import VietnameseText

/// A cleaned page as Markdown: its title, headings, paragraphs, and tables with bars.
struct MarkdownPage {
  private let page: CleanedPage

  init(_ page: CleanedPage) { self.page = page }

  /// The text, with an empty line between blocks and two behind the page.
  var text: String {
    var parts: [String] = []
    var row: [String] = []
    var place: TableCell?
    for block in page.blocks {
      if let last = place, last.table != block.cell?.table || last.row != block.cell?.row {
        parts += Self.line(&row, isHead: last.row == 0, continues: block.cell?.table == last.table)
      }
      place = block.cell
      let words = Self.escaped(page.text.string(in: block.span))
      if block.cell == nil { parts.append(Self.paragraph(words, block.role) + "\n") }
      if block.cell != nil { row.append(words.replacing("|", with: "\\|")) }
    }
    if let place { parts += Self.line(&row, isHead: place.row == 0, continues: false) }
    return parts.joined(separator: "\n") + "\n"
  }

  /// The row of a table that is complete, the first one with the line under the heads.
  private static func line(_ row: inout [String], isHead: Bool, continues: Bool) -> [String] {
    defer { row = [] }
    let line = "| " + row.joined(separator: " | ") + " |"
    let rule = "|" + String(repeating: " --- |", count: row.count)
    return (isHead ? [line, rule] : [line]) + (continues ? [] : [""])
  }

  private static func paragraph(_ text: String, _ role: Block.Role) -> String {
    switch role {
    case .title: "# \(text)"
    case .subheading: "## \(text)"
    case .lead: "**\(text)**"
    case .caption, .byline, .date, .source: "*\(text)*"
    default: text
    }
  }

  /// The text with the characters spelt out that would begin markup, on one line.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for letter in text.replacing("\n", with: " ") {
      if "\\`*_[]<>#".contains(letter) { result.append("\\") }
      result.append(letter)
    }
    return result
  }
}
