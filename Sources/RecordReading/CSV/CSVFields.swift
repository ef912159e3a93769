/// One row of a CSV file: its fields and where each begins.
struct CSVFields {
  /// A line and a column, both counted from 1.
  struct Place {
    var line: Int
    var column: Int
  }

  /// The line on which the row begins.
  var line: Int
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var places: [Place] = []

  init(line: Int) { self.line = line }

  /// How many fields the row has.
  var count: Int { ends.count }

  /// Whether the row is an empty line.
  var isBlank: Bool { ends.count <= 1 && bytes.isEmpty }

  /// How many bytes the row has so far.
  var byteCount: Int { bytes.count }

  /// The field at `index`.
  func text(at index: Int) -> String {
    let start = index == 0 ? 0 : ends[index - 1]
    return String(decoding: bytes[start..<ends[index]], as: UTF8.self)
  }

  /// Where the field at `index` begins; the end of the row for one that is missing.
  func place(at index: Int) -> Place {
    places.indices.contains(index) ? places[index] : places.last ?? Place(line: line, column: 1)
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func endField(begunAt place: Place) {
    ends.append(bytes.count)
    places.append(place)
  }
}

/// What is wrong at a place of a CSV file.
struct CSVFault: Error {
  let line: Int
  let column: Int
  let message: String
  let hint: String
}
