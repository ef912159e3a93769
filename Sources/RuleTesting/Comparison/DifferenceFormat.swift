/// How differences are written: a head, one piece a difference, and a tail with the summary, so that
/// a comparison of any size needs little memory.
///
/// ```swift
/// DifferenceFormat.text.tail(summary)   // "2  added  rank  PCI\n2 differences on 58 pages\n"
/// ```
public enum DifferenceFormat: String, Sendable, CaseIterable {
  case text, json, html

  /// What stands before the first difference.
  public var head: String {
    switch self {
    case .text: ""
    case .json: "{\n  \"differences\": ["
    case .html: Self.htmlHead
    }
  }

  /// One difference; `number` counts them from 0.
  public func written(_ difference: RecordDifference, number: Int) -> String {
    switch self {
    case .text: Self.text(difference)
    case .json: (number > 0 ? ",\n    " : "\n    ") + Self.json(difference).line
    case .html: Self.html(difference)
    }
  }

  /// What stands behind the last difference.
  public func tail(_ summary: DifferenceSummary) -> String {
    switch self {
    case .text: summary.text + "\n"
    case .json: "\n  ],\n  \"summary\": \(summary.json.line),\n  \"pages\": \(summary.pages)\n}\n"
    case .html: "</table>\n" + summary.html + "</body></html>\n"
    }
  }

  private static func text(_ difference: RecordDifference) -> String {
    let values = [
      difference.before.map { "  - \(RecordDifference.list($0))\n" },
      difference.after.map { "  + \(RecordDifference.list($0))\n" },
    ]
    return "\(difference.kind.rawValue)  \(difference.page)\n    \(difference.sentence)\n"
      + values.compactMap { $0 }.joined()
  }
}

// MARK: - JSON

extension DifferenceFormat {
  private static func json(_ difference: RecordDifference) -> OrderedJSON {
    .object([
      ("kind", .string(difference.kind.rawValue)), ("page", .string(difference.page)),
      ("index", .string(difference.index)), ("measure", .string(difference.measure)),
      ("sentence", .string(difference.sentence)), ("before", values(difference.before)),
      ("after", values(difference.after)),
    ])
  }

  private static func values(_ values: [String: String]?) -> OrderedJSON {
    guard let values else { return .null }
    return .object(values.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
  }
}

extension DifferenceSummary {
  fileprivate var json: OrderedJSON {
    .array(
      rows.map { row, count in
        .object([
          ("kind", .string(row.kind.rawValue)), ("measure", .string(row.measure)),
          ("index", .string(row.index)), ("count", .number(String(count))),
        ])
      })
  }
}

// MARK: - HTML

extension DifferenceFormat {
  private static let htmlHead = """
    <!DOCTYPE html>
    <html lang="vi"><head><meta charset="utf-8"><title>trich diff</title>
    <style>
    body { max-width: 70em; margin: 2em auto; font: 1rem/1.5 sans-serif }
    td, th { text-align: left; vertical-align: top; padding: .2em .6em }
    ins { background: #dfd; text-decoration: none } del { background: #fdd }
    </style></head><body>
    <table><tr><th>kind</th><th>page</th><th>sentence</th><th>before</th><th>after</th></tr>

    """

  private static func html(_ difference: RecordDifference) -> String {
    let cells = [
      difference.kind.rawValue, difference.page, difference.sentence,
    ].map { "<td>\($0.escapedForXML)</td>" }
    let sides = [(difference.before, "del"), (difference.after, "ins")].map { values, tag in
      let text = values.map { "<\(tag)>\(RecordDifference.list($0).escapedForXML)</\(tag)>" }
      return "<td>\(text ?? "")</td>"
    }
    return "<tr>" + (cells + sides).joined() + "</tr>\n"
  }
}

extension DifferenceSummary {
  fileprivate var html: String {
    let lines = rows.map { row, count in
      let cells = [String(count), row.kind.rawValue, row.measure, row.index]
      return "<tr>" + cells.map { "<td>\($0.escapedForXML)</td>" }.joined() + "</tr>\n"
    }
    return "<table>\n\(lines.joined())</table>\n<p>\(total) differences on \(pages) pages</p>\n"
  }
}

extension String {
  /// With the characters that HTML and XML read as marks replaced.
  ///
  /// It goes by scalars, since a mark keeps its meaning with an accent behind it. Control characters, which XML forbids, become U+FFFD.
  var escapedForXML: String {
    unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
