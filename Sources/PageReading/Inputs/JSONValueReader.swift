internal import Foundation

/// Reads a file that is one JSON object over several lines, or one list of objects.
struct JSONValueReader: ContentReader {
  private var stream: ByteStream
  private let path: String
  private let limits: ReadingLimits
  private var items: [InputItem]?

  init(_ stream: ByteStream, path: String, limits: ReadingLimits) {
    self.stream = stream
    self.path = path
    self.limits = limits
  }

  var position: Int { stream.position }

  mutating func next() -> InputItem? {
    // Taken from where they lie: a copy for each item would make the work grow with its square.
    if items == nil { items = read() }
    return items?.popLast()
  }

  /// The items, last first.
  private mutating func read() -> [InputItem] {
    let (bytes, isCut) = stream.readAll(limit: limits.lineBytes)
    guard !isCut else {
      return [.failure(ReadingFailure(.tooLong(limit: limits.lineBytes), path: path))]
    }
    guard bytes.first(where: { $0 > 0x20 }) == 0x5B else {
      return [JSONPage.read(bytes, path: path, line: nil, limits: limits)]
    }
    do {
      return try JSONDecoder().decode([JSONPage].self, from: Data(bytes)).reversed()
        .map { $0.item(path: path, line: nil, limits: limits) }
    } catch {
      let reason = ReadingFailure.Reason.invalidJSON(detail: JSONPage.detail(of: error))
      return [.failure(ReadingFailure(reason, path: path))]
    }
  }
}
