internal import Foundation

/// Reads one page a line; a bad line is reported with its number and the next is read.
struct JSONLinesReader: ContentReader {
  private var stream: ByteStream
  private let path: String
  private let limits: ReadingLimits
  private var line = 0

  init(_ stream: ByteStream, path: String, limits: ReadingLimits) {
    self.stream = stream
    self.path = path
    self.limits = limits
  }

  var position: Int { stream.position }

  mutating func next() -> InputItem? {
    while let next = stream.nextLine(limit: limits.lineBytes) {
      line += 1
      switch next {
      case .tooLong:
        let reason = ReadingFailure.Reason.tooLong(limit: limits.lineBytes)
        return .failure(ReadingFailure(reason, path: path, line: line))
      case .complete(let bytes) where bytes.allSatisfy({ $0 <= 0x20 }): continue
      case .complete(let bytes):
        let isMarked = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let object = isMarked ? Array(bytes.dropFirst(3)) : bytes
        return JSONPage.read(object, path: path, line: line, limits: limits)
      }
    }
    return nil
  }
}
