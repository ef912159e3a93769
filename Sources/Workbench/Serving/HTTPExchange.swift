/// What a browser asks for.
struct HTTPAsked: Hashable, Sendable {
  /// The method, in capitals.
  var method: String
  /// The path, as it was sent.
  var path: String
  /// The parameters behind the path, decoded.
  var query: [String: String] = [:]
  /// The headers by their names in small letters.
  var headers: [String: String] = [:]
  /// The body.
  var body: [UInt8] = []
}

/// What it is answered.
struct HTTPAnswer: Sendable {
  /// The status.
  var status = 200
  /// The kind of content.
  var kind = "application/json; charset=utf-8"
  /// The body.
  var body: [UInt8]

  private static let reasons = [
    200: "OK", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 413: "Content Too Large",
    431: "Request Header Fields Too Large",
  ]

  /// The answer as it is sent, with further headers.
  func bytes(with headers: [(String, String)]) -> [UInt8] {
    let own = [
      ("Content-Type", kind), ("Content-Length", String(body.count)), ("Connection", "close"),
    ]
    let lines = (own + headers).map { "\($0): \($1)\r\n" }.joined()
    let start = "HTTP/1.1 \(status) \(Self.reasons[status] ?? "Error")\r\n"
    return Array((start + lines + "\r\n").utf8) + body
  }
}
