import Foundation
import Testing

/// A change of a page's markup that leaves what its readers see as it is.
struct MarkupMutation: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var change: @Sendable (String) -> String

  static let all = [
    MarkupMutation(testDescription: "no class and id names") { withoutNames($0) },
    MarkupMutation(testDescription: "divisions and sections swapped") {
      renamed($0, ["div": "section", "section": "div", "article": "div"])
    },
    MarkupMutation(testDescription: "paragraphs as divisions") { renamed($0, ["p": "div"]) },
    MarkupMutation(testDescription: "no elements of HTML 5") { renamed($0, plain) },
    MarkupMutation(testDescription: "nothing declared") { undeclared($0) },
    MarkupMutation(testDescription: "no names, no paragraphs, no elements of HTML 5") {
      renamed(withoutNames($0), plain.merging(["p": "div"]) { $1 })
    },
  ]

  private static let plain = [
    "nav": "div", "header": "div", "footer": "div", "aside": "div", "main": "div",
    "article": "div", "section": "div", "figure": "div", "figcaption": "div", "time": "span",
  ]

  private static func withoutNames(_ html: String) -> String {
    changed(html) { tag in
      ["class", "id", "itemprop", "role"].reduce(tag) { without($1, $0) }
    }
  }

  private static func undeclared(_ html: String) -> String {
    changed(html) { tag in
      let isDeclaration = tag.hasPrefix("meta ") || tag.contains("ld+json")
      return isDeclaration ? (tag.hasPrefix("meta ") ? "meta>" : "script>") : tag
    }
  }

  private static func renamed(_ html: String, _ names: [String: String]) -> String {
    changed(html) { tag in
      let slash = tag.hasPrefix("/") ? "/" : ""
      let rest = tag.dropFirst(slash.count)
      let name = rest.prefix { $0.isLetter || $0.isNumber }
      return names[String(name)].map { slash + $0 + rest.dropFirst(name.count) } ?? tag
    }
  }

  /// The page with each tag, from behind its `<` to its `>`, changed.
  private static func changed(_ html: String, _ change: (String) -> String) -> String {
    let parts = html.split(separator: "<", omittingEmptySubsequences: false)
    let rest = parts.dropFirst().map { part -> String in
      guard let end = part.firstIndex(of: ">") else { return "<" + part }
      return "<" + change(String(part[...end])) + part[part.index(after: end)...]
    }
    return ([String(parts[0])] + rest).joined()
  }

  /// A tag without one of its attributes.
  private static func without(_ name: String, _ tag: String) -> String {
    guard let start = tag.range(of: " \(name)=") else { return tag }
    let value = tag[start.upperBound...]
    let quote = value.first.flatMap { $0 == "\"" || $0 == "'" ? $0 : nil }
    let end =
      quote.flatMap { quote in value.dropFirst().firstIndex(of: quote).map(value.index(after:)) }
      ?? value.firstIndex { $0 == " " || $0 == ">" } ?? value.endIndex
    return String(tag[..<start.lowerBound] + tag[end...])
  }
}
