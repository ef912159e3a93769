/// The text and tables of a word processor's document (docx; ECMA-376, part 1, section 17).
///
/// ```swift
/// WordDocument(parts: ["word/document.xml": bytes])?.page    // an HTML page of paragraphs and tables
/// ```
///
/// Headings keep their rank, bold lines stay bold; deleted text, fields' codes and notes are left out.
public struct WordDocument {
  /// The parts of the file that are read.
  public static let parts = ["word/document.xml"]

  private var writer = MarkupWriter()
  private var isText = false
  private var isBold = false
  private var tag = "p"
  private var paragraph = ""
  private var isAllBold = true
  private var span = 1

  /// The document of these parts by their names; `nil` without its main part.
  public init?(parts: [String: [UInt8]]) {
    guard let main = parts["word/document.xml"] else { return nil }
    XMLEvents.read(main) { event in
      switch event {
      case .begin(let name, let attributes): begin(name, attributes)
      case .end(let name): end(name)
      case .text(let text): if isText { paragraph += text }
      }
    }
  }

  /// The document as an HTML page.
  public var page: [UInt8] { writer.bytes }

  private mutating func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "p": (tag, paragraph, isAllBold) = ("p", "", true)
    case "pStyle": tag = Self.tag(ofStyle: attributes["val"] ?? "")
    case "r": isBold = false
    case "b": isBold = attributes["val"] != "0" && attributes["val"] != "false"
    case "t":
      isText = true
      isAllBold = isAllBold && isBold
    case "tab": paragraph += " "
    case "br", "cr": paragraph += "\n"
    case "tbl": writer.add("<table>\n")
    case "tr": writer.add("<tr>")
    case "tc": span = 1
    case "gridSpan": span = attributes["val"].flatMap { Int($0) } ?? 1
    case "tcPr": break
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "t": isText = false
    case "p": endParagraph()
    case "tcPr": writer.add(span > 1 ? "<td colspan=\"\(min(span, 100))\">" : "<td>")
    case "tc": writer.add("</td>")
    case "tr": writer.add("</tr>\n")
    case "tbl": writer.add("</table>\n")
    default: break
    }
  }

  private mutating func endParagraph() {
    let lines = paragraph.split(separator: "\n", omittingEmptySubsequences: true)
    guard !lines.isEmpty else { return }
    let isStrong = tag == "p" && isAllBold
    writer.add("<\(tag)>\(isStrong ? "<b>" : "")")
    for (number, line) in lines.enumerated() {
      if number > 0 { writer.add("<br>") }
      writer.add(text: String(line))
    }
    writer.add("\(isStrong ? "</b>" : "")</\(tag)>\n")
    paragraph = ""
  }

  /// Styles of headings are named so in every language's version, and "Title".
  private static func tag(ofStyle style: String) -> String {
    let name = style.lowercased()
    if name == "title" { return "h1" }
    guard name.hasPrefix("heading"), let rank = name.last.flatMap({ Int(String($0)) }) else {
      return "p"
    }
    return "h\(min(max(rank, 1), 6))"
  }
}
