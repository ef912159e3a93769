internal import Foundation

/// Reads the head of a request, and takes nothing that two readers could read in two ways.
///
/// ```swift
/// HTTPHead.asked(Array("GET /x?a=1 HTTP/1.1\r\nHost: localhost".utf8))?.query["a"]    // "1"
/// ```
///
/// Source: RFC 9112, sections 3, 5 and 6; header lines that are folded, names with blanks, headers
/// given twice and transfer codings are refused.
enum HTTPHead {
  /// The request of a head without its empty line; `nil` if it is none.
  static func asked(_ head: [UInt8]) -> HTTPAsked? {
    guard let text = String(validating: head, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    let parts = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].hasPrefix("/"), parts[2].hasPrefix("HTTP/1."),
      let headers = headers(lines.dropFirst())
    else { return nil }
    let target = parts[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var asked = HTTPAsked(method: String(parts[0]), path: String(target[0]), headers: headers)
    if target.count > 1 { asked.query = query(target[1]) }
    return asked
  }

  private static func headers(_ lines: ArraySlice<Substring>) -> [String: String]? {
    var headers: [String: String] = [:]
    for line in lines {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let name = line[..<colon].lowercased()
      let isName = !name.isEmpty && !name.contains { $0 == " " || $0 == "\t" }
      guard isName, headers[name] == nil, name != "transfer-encoding" else { return nil }
      headers[name] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    return headers
  }

  private static func query(_ text: Substring) -> [String: String] {
    let pairs = text.split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1).map { part in
        String(part).removingPercentEncoding ?? String(part)
      }
      return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
