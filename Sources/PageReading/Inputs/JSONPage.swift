internal import DocumentModel
internal import Foundation

/// A page as a JSON object gives it: `id`, `url`, `published`, and `text` or `html`.
struct JSONPage: Decodable {
  /// A value that may also be written as a number.
  private struct Name: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        text = String(number)
      } else {
        text = try container.decode(String.self)
      }
    }
  }

  private let id: Name?
  private let url: String?
  private let published: String?
  private let text: String?
  private let html: String?

  /// The page found at `path`, cut at the limit, or why there is none.
  func item(path: String, line: Int?, limits: ReadingLimits) -> InputItem {
    guard let content = html ?? text else {
      return .failure(ReadingFailure(.noContent, path: path, line: line))
    }
    let kind: PageInput.Kind = html == nil ? .text : .html
    let source = Source(
      path: path, url: url, mediaType: kind == .html ? "text/html" : "text/plain",
      charset: "utf-8")
    let isCut = content.utf8.count > limits.pageBytes
    var page = PageInput(
      kind: kind, content: Array(content.utf8.prefix(limits.pageBytes)), source: source)
    page.id = id?.text
    page.line = line
    page.published = published
    page.isCut = isCut
    return .page(page)
  }

  /// Reads one object, or says what is wrong with it.
  static func read(_ bytes: [UInt8], path: String, line: Int?, limits: ReadingLimits) -> InputItem {
    do {
      return try JSONDecoder().decode(JSONPage.self, from: Data(bytes))
        .item(path: path, line: line, limits: limits)
    } catch {
      return .failure(
        ReadingFailure(.invalidJSON(detail: detail(of: error)), path: path, line: line))
    }
  }

  /// A short reason without the decoder's inner words.
  static func detail(of error: any Error) -> String {
    switch error as? DecodingError {
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "the value of \"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" has another type"
    case .keyNotFound(let key, _): "the key \"\(key.stringValue)\" is missing"
    default: "it is cut off or has a mistake in it"
    }
  }
}
