import Foundation
import Testing

/// A page of a made-up portal in `Fixtures/cleaning`, with every block of its article marked.
struct PortalPage: Decodable, Sendable, CustomTestStringConvertible {
  /// A block that is no chrome.
  struct Block: Decodable, Sendable {
    var label: String
    var text: String
  }

  var name: String
  var file: String
  var kind: String
  var title: String?
  var published: String?
  var author: String?
  var blocks: [Block]

  var testDescription: String { name }

  static let all = read()
  static let articles = all.filter { $0.kind == "article" }
  static let lists = all.filter { $0.kind == "list" }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/cleaning")

  private static func read() -> [PortalPage] {
    let gold = (try? Data(contentsOf: folder.appending(path: "gold.jsonl"))) ?? Data()
    return gold.split(separator: 0x0A).compactMap {
      try? JSONDecoder().decode(PortalPage.self, from: $0)
    }
  }

  /// The page's bytes.
  func html() throws -> String {
    try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
  }

  /// What is kept of the article: words that cost if they are missing.
  var wanted: [Block] {
    blocks.filter { ["title", "lead", "body", "subheading", "table"].contains($0.label) }
  }

  /// Captions, dates, bylines, sources: to give them or not is the same.
  var free: [Block] {
    blocks.filter { ["caption", "date", "byline", "source"].contains($0.label) }
  }
}

extension PortalPage {
  /// F1 over the words of `text`, each as often as it stands there.
  func score(of text: String) -> Double {
    var wanted = Self.count(wanted.map(\.text))
    let total = wanted.values.reduce(0, +)
    var left = Self.count(text.split(separator: "\n").map(String.init))
    var matched = 0
    for (word, count) in left {
      let hit = min(count, wanted[word, default: 0])
      matched += hit
      wanted[word, default: 0] -= hit
      left[word] = count - hit
    }
    for (word, count) in Self.count(free.map(\.text)) {
      left[word] = max(0, left[word, default: 0] - count)
    }
    let errors = left.values.reduce(0, +)
    return 2 * Double(matched) / Double(max(1, total + matched + errors))
  }

  private static func count(_ texts: [String]) -> [String: Int] {
    texts.joined(separator: " ").split(whereSeparator: \.isWhitespace)
      .reduce(into: [:]) { $0[String($1), default: 0] += 1 }
  }
}
