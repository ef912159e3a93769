/// Reads a prepared file from its first byte to its last, in the order in which it was written.
///
/// Nothing is parsed: a number is four bytes, a text its length and its UTF-8, a list its length
/// and its elements, each number with its lowest byte first. Every step makes sure that its bytes
/// are there.
///
/// ```swift
/// var writer = PreparedWriter()
/// writer.text("thứ {n}")
/// writer.numbers([3, 5] as [Int32])
/// var reader = PreparedReader(writer.output)
/// try reader.text()                         // "thứ {n}"
/// try reader.numbers(Int32.self)            // [3, 5]
/// try reader.number()                       // throws: the file ends here
/// ```
public struct PreparedReader: Sendable {
  private let source: [UInt8]
  private var at = 0

  /// A reader of these bytes.
  public init(_ bytes: [UInt8]) { source = bytes }

  /// Whether everything was read.
  public var isAtEnd: Bool { at == source.count }

  /// A whole number of 32 bits.
  public mutating func number() throws(PreparedFault) -> Int {
    Int(try fixed(Int32.self))
  }

  /// A whole number with the width of its type.
  public mutating func fixed<Number: FixedWidthInteger>(
    _ type: Number.Type
  ) throws(PreparedFault) -> Number {
    let place = try take(MemoryLayout<Number>.size)
    return source.withUnsafeBytes {
      Number(littleEndian: $0.loadUnaligned(fromByteOffset: place.lowerBound, as: type))
    }
  }

  /// A yes or no.
  public mutating func flag() throws(PreparedFault) -> Bool { try fixed(UInt8.self) != 0 }

  /// A text.
  public mutating func text() throws(PreparedFault) -> String {
    String(decoding: source[try take(try length())], as: UTF8.self)
  }

  /// A text that may be missing.
  public mutating func optionalText() throws(PreparedFault) -> String? {
    try flag() ? try text() : nil
  }

  /// Texts in a row.
  public mutating func texts() throws(PreparedFault) -> [String] {
    try list { reader throws(PreparedFault) in try reader.text() }
  }

  /// Bytes in a row.
  public mutating func bytes() throws(PreparedFault) -> [UInt8] {
    Array(source[try take(try length())])
  }

  /// Numbers of one width in a row, copied as one piece.
  public mutating func numbers<Number: FixedWidthInteger>(
    _ type: Number.Type
  ) throws(PreparedFault) -> [Number] {
    let count = try length()
    let place = try take(count * MemoryLayout<Number>.size)
    let numbers = source.withUnsafeBytes { source in
      [Number](unsafeUninitializedCapacity: count) { numbers, filled in
        UnsafeMutableRawBufferPointer(numbers)
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: source[place]))
        filled = count
      }
    }
    let isInOrder = 1.littleEndian == 1
    return isInOrder ? numbers : numbers.map { Number(littleEndian: $0) }
  }

  /// Values in a row, each as `read` takes it.
  @inlinable
  public mutating func list<Value>(
    _ read: (inout PreparedReader) throws(PreparedFault) -> Value
  ) throws(PreparedFault) -> [Value] {
    let count = try length()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  /// Values by their names, each as `read` takes it.
  @inlinable
  public mutating func table<Value>(
    _ read: (inout PreparedReader) throws(PreparedFault) -> Value
  ) throws(PreparedFault) -> [String: Value] {
    let count = try length()
    var values: [String: Value] = [:]
    values.reserveCapacity(count)
    for _ in 0..<count { values[try text()] = try read(&self) }
    return values
  }

  /// How many of something follow; every one of them takes a byte at least.
  @usableFromInline
  mutating func length() throws(PreparedFault) -> Int {
    let length = try number()
    guard length >= 0, length <= source.count - at else { throw PreparedFault(offset: at) }
    return length
  }

  /// Passes over so many bytes, which are where it says.
  private mutating func take(_ count: Int) throws(PreparedFault) -> Range<Int> {
    guard count <= source.count - at else { throw PreparedFault(offset: at) }
    at += count
    return (at - count)..<at
  }
}

/// A prepared file is shorter than it says, or holds what it cannot.
public struct PreparedFault: Error, Hashable, Sendable {
  /// The byte at which it was noticed, counted from 0.
  public let offset: Int

  /// A fault at this byte.
  public init(offset: Int) { self.offset = offset }
}
