internal import PageReading

/// Cuts a CSV file into rows as it is read, one piece in memory.
///
/// The format is RFC 4180 with any separator and any line end; a quote inside a field that does not
/// begin with one is a character like any other.
struct CSVRowReader {
  /// No row is longer; a quote that is never closed would take the rest of the file otherwise.
  private static let longestRow = 1 << 20

  private enum State {
    case fieldStart, plain, quoted, quoteInQuoted, skipping
  }

  private var stream: ByteStream
  private let separator: UInt8
  private var piece: ArraySlice<UInt8> = []
  private var state = State.fieldStart
  private var here = CSVFields.Place(line: 1, column: 1)
  private var fieldPlace = CSVFields.Place(line: 1, column: 1)
  private var row = CSVFields(line: 1)
  private var isAfterReturn = false
  private var isDone = false

  init(_ stream: ByteStream, separator: UInt8) {
    self.stream = stream
    self.separator = separator
    if self.stream.peek(3).elementsEqual([0xEF, 0xBB, 0xBF]) {
      piece = (self.stream.nextPiece() ?? []).dropFirst(3)
    }
  }

  /// The next row, blank lines passed over; `nil` at the end.
  ///
  /// - Throws: a fault where a quote is not closed; the next row can be read nevertheless.
  mutating func next() throws(CSVFault) -> CSVFields? {
    while !isDone {
      guard let byte = nextByte() else { return try lastRow() }
      if take(byte), let row = finishRow() { return row }
      if row.byteCount > Self.longestRow { throw giveUp() }
    }
    return nil
  }

  private mutating func nextByte() -> UInt8? {
    if let byte = piece.popFirst() { return byte }
    piece = stream.nextPiece() ?? []
    return piece.popFirst()
  }

  /// Takes one byte; true if it ends the row.
  private mutating func take(_ byte: UInt8) -> Bool {
    defer { move(past: byte) }
    let isLineEnd = byte == 0x0A || byte == 0x0D
    switch state {
    case .fieldStart where byte == 0x22: state = .quoted
    case .quoteInQuoted where byte == 0x22:
      row.append(byte)
      state = .quoted
    case .quoted where byte == 0x22: state = .quoteInQuoted
    case .quoted: row.append(byte)
    case .skipping: return isLineEnd
    case _ where byte == separator: endField()
    case _ where isLineEnd: return !(byte == 0x0A && isAfterReturn)
    default:
      row.append(byte)
      state = .plain
    }
    return false
  }

  private mutating func move(past byte: UInt8) {
    if byte == 0x0A, isAfterReturn {
      isAfterReturn = false
      return begin(field: here)
    }
    isAfterReturn = byte == 0x0D
    if byte == 0x0A || byte == 0x0D {
      here = CSVFields.Place(line: here.line + 1, column: 1)
    } else if byte & 0xC0 != 0x80 {
      here.column += 1
    }
    if byte == separator, state == .fieldStart { begin(field: here) }
  }

  private mutating func begin(field place: CSVFields.Place) {
    if state == .fieldStart { fieldPlace = place }
  }

  private mutating func endField() {
    row.endField(begunAt: fieldPlace)
    state = .fieldStart
  }

  /// The row that has ended, unless it was blank or skipped; begins the next.
  private mutating func finishRow() -> CSVFields? {
    let isWanted = state != .skipping
    endField()
    fieldPlace = here
    let finished = row
    row = CSVFields(line: here.line)
    return isWanted && !finished.isBlank ? finished : nil
  }

  private mutating func lastRow() throws(CSVFault) -> CSVFields? {
    isDone = true
    if state == .quoted { throw unclosedQuote }
    return finishRow()
  }

  private mutating func giveUp() -> CSVFault {
    let fault = unclosedQuote
    row = CSVFields(line: here.line)
    state = .skipping
    return fault
  }

  private var unclosedQuote: CSVFault {
    CSVFault(
      line: fieldPlace.line, column: fieldPlace.column, message: "a quote is never closed",
      hint: "close it, and double every quote inside a quoted field")
  }
}
