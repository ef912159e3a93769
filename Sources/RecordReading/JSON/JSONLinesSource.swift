internal import PageReading

/// Documents and records, one JSON object a line; a bad line is a failure and the next is read.
struct JSONLinesSource: FactSource {
  private var stream: ByteStream
  private let path: String
  private let limit: Int
  private var line = 0
  private var pending: [FactItem] = []

  init(_ stream: ByteStream, path: String, limit: Int = ReadingLimits().lineBytes) {
    self.stream = stream
    self.path = path
    self.limit = limit
  }

  mutating func next() -> FactItem? {
    while true {
      if let item = pending.popLast() { return item }
      guard let next = stream.nextLine(limit: limit) else { return nil }
      line += 1
      pending = items(of: next).reversed()
    }
  }

  private func items(of next: ByteStream.Line) -> [FactItem] {
    guard case .complete(var bytes) = next else {
      let failure = ReadingFailure(.tooLong(limit: limit), path: path, line: line)
      return [.failure(RecordFailure(failure))]
    }
    if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard bytes.contains(where: { $0 > 0x20 }) else { return [] }
    let place = JSONPlace(path: path, line: line, bytes: bytes)
    do throws(JSONFault) {
      return JSONObjectReader(place: place).items(try JSONParser.node(in: bytes))
    } catch {
      return [.failure(place.failure(error))]
    }
  }
}

/// A JSON list of documents or records, or one of them over several lines, read as a whole.
struct JSONListSource: FactSource {
  private var stream: ByteStream
  private let path: String
  private var pending: [FactItem]?

  init(_ stream: ByteStream, path: String) {
    self.stream = stream
    self.path = path
  }

  mutating func next() -> FactItem? {
    if pending == nil { pending = readAll().reversed() }
    return pending?.popLast()
  }

  private mutating func readAll() -> [FactItem] {
    let limit = ReadingLimits().lineBytes
    var (bytes, isCut) = stream.readAll(limit: limit)
    guard !isCut else {
      return [.failure(RecordFailure(ReadingFailure(.tooLong(limit: limit), path: path)))]
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let place = JSONPlace(path: path, line: 1, bytes: bytes)
    do throws(JSONFault) {
      let node = try JSONParser.node(in: bytes)
      let reader = JSONObjectReader(place: place)
      if case .object = node.value { return reader.items(node) }
      return node.elements.flatMap(reader.items)
    } catch {
      return [.failure(place.failure(error))]
    }
  }
}
