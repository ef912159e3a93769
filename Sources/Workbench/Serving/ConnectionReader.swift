#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Reads one request from a connection, within its limits.
struct ConnectionReader {
  private let connection: Int32
  private var bytes: [UInt8] = []

  init(_ connection: Int32) { self.connection = connection }

  /// The request, or the answer to one that cannot be taken; `nil` where the browser fell silent.
  mutating func asked() -> Result<HTTPAsked, Refusal>? {
    let end = Array("\r\n\r\n".utf8)
    var head: Int?
    while head == nil {
      guard bytes.count <= LoopbackServer.headLimit else { return .failure(Refusal(431)) }
      guard more() else { return nil }
      head = bytes.firstRange(of: end)?.lowerBound
    }
    guard let head, var asked = HTTPHead.asked(Array(bytes[..<head])) else {
      return .failure(Refusal(400))
    }
    let length = asked.headers["content-length"].map { Int($0) } ?? 0
    guard let length, length >= 0 else { return .failure(Refusal(400)) }
    guard length <= LoopbackServer.bodyLimit else { return .failure(Refusal(413)) }
    while bytes.count < head + end.count + length { guard more() else { return nil } }
    asked.body = Array(bytes[(head + end.count)..<(head + end.count + length)])
    return .success(asked)
  }

  private mutating func more() -> Bool {
    var piece = [UInt8](repeating: 0, count: 16 << 10)
    let count = piece.withUnsafeMutableBytes { read(connection, $0.baseAddress, $0.count) }
    guard count > 0 else { return false }
    bytes += piece[..<count]
    return true
  }

  /// A request that is not taken.
  struct Refusal: Error {
    private let status: Int

    init(_ status: Int) { self.status = status }

    /// The answer.
    func bytes(with headers: [(String, String)]) -> [UInt8] {
      HTTPAnswer(status: status, kind: "text/plain", body: []).bytes(with: headers)
    }
  }
}
