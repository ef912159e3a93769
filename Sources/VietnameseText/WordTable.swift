public import PreparedData

/// Gives every known word a number, so that later stages compare numbers instead of letters.
///
/// Words are known in their folded form. Number 0 means unknown; 1 to 127 are the ASCII marks.
///
/// ```swift
/// var words = WordTable()
/// let id = words.insert("Bộ")
/// words.id(of: Array("bộ".utf8)[...]) == id    // true
/// ```
public struct WordTable: Sendable {
  /// The number of every word that is not in the table.
  public static let unknown: Int32 = 0

  private var slots: [Int32] = Array(repeating: -1, count: 1024)
  /// The words one behind the other, and where each ends.
  private var letters: [UInt8] = []
  private var ends: [Int32] = []
  private static let firstID: Int32 = 128

  /// An empty table.
  public init() {}

  /// One more than the largest number in use.
  public var limit: Int { Int(Self.firstID) + ends.count }

  /// The number of `word`, given a new one if needed.
  @discardableResult
  public mutating func insert(_ word: String) -> Int32 {
    LetterFolding.folded(Array(word.utf8)).withUnsafeBufferPointer { insert(folded: $0) }
  }

  /// The number of the word with these folded bytes, given a new one if needed; blanks that folding
  /// put beside a mark are no part of it.
  mutating func insert(folded bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    guard bytes.count == 1 || !bytes.contains(0x20) else {
      return bytes.filter { $0 != 0x20 }.withUnsafeBufferPointer { add($0) }
    }
    return add(bytes)
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    if bytes.count == 1, bytes[0] < 0x80, (bytes[0] | 0x20) &- 0x61 >= 26, bytes[0] &- 0x30 > 9 {
      return Int32(bytes[0])
    }
    if ends.count * 2 > slots.count { grow() }
    let slot = find(bytes)
    if slots[slot] < 0 {
      slots[slot] = Int32(ends.count)
      letters.append(contentsOf: bytes)
      ends.append(Int32(letters.count))
    }
    return Self.firstID + slots[slot]
  }

  /// The number of the word with these folded bytes; `unknown` if there is none.
  public func id(of bytes: some Sequence<UInt8>) -> Int32 {
    Array(bytes).withUnsafeBufferPointer { id(of: $0) }
  }

  /// The number of the word with these folded bytes; `unknown` if there is none.
  public func id(of bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let slot = find(bytes)
    return slots[slot] < 0 ? Self.unknown : Self.firstID + slots[slot]
  }

  /// The numbers of all tokens of a text.
  ///
  /// - Parameters:
  ///   - tokens: the tokens.
  ///   - folded: the folded bytes of the text they were cut from.
  /// - Returns: one number a token; line breaks have the number of their ASCII mark, 10.
  public func ids(of tokens: [Token], in folded: [UInt8]) -> [Int32] {
    folded.withUnsafeBufferPointer { bytes in
      tokens.map { token in
        if token.kind == .mark || token.kind == .lineBreak { return markID(token, bytes) }
        return id(of: UnsafeBufferPointer(rebasing: bytes[token.span.range]))
      }
    }
  }

  /// A mark's ASCII form, for dashes and quotes of all lengths; other symbols by their bytes.
  private func markID(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    for at in token.span.range where bytes[at] != 0x20 {
      return bytes[at] < 0x80
        ? Int32(bytes[at]) : id(of: UnsafeBufferPointer(rebasing: bytes[token.span.range]))
    }
    return Self.unknown
  }

  private func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Int(truncatingIfNeeded: Self.hash(bytes)) & (slots.count - 1)
    while slots[slot] >= 0, !isEqual(Int(slots[slot]), bytes) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func place(of word: Int) -> Range<Int> {
    (word == 0 ? 0 : Int(ends[word - 1]))..<Int(ends[word])
  }

  private func isEqual(_ word: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let place = place(of: word)
    guard place.count == bytes.count else { return false }
    for at in 0..<bytes.count where letters[place.lowerBound + at] != bytes[at] { return false }
    return true
  }

  /// The FNV-1a hash by Fowler, Noll and Vo, with its high bits folded down.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return value ^ (value >> 29)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    letters.withUnsafeBufferPointer { letters in
      for word in ends.indices {
        let slot = find(UnsafeBufferPointer(rebasing: letters[place(of: word)]))
        slots[slot] = Int32(word)
      }
    }
  }
}

// MARK: - Prepared

extension WordTable {
  /// The table as it was written.
  public init(from reader: inout PreparedReader) throws(PreparedFault) {
    slots = try reader.numbers(Int32.self)
    letters = try reader.bytes()
    ends = try reader.numbers(Int32.self)
    guard isSound else { throw PreparedFault(offset: 0) }
  }

  /// Whether every slot leads to a word, every word to its letters, and a search comes to an end.
  private var isSound: Bool {
    slots.count & (slots.count - 1) == 0 && slots.contains(-1)
      && slots.allSatisfy { $0 < ends.count } && ends.last ?? 0 == letters.count
      && ends.first ?? 0 >= 0 && zip(ends, ends.dropFirst()).allSatisfy(<=)
  }

  /// Writes the slots, the letters and the ends of the words.
  public func write(to writer: inout PreparedWriter) {
    writer.numbers(slots)
    writer.bytes(letters)
    writer.numbers(ends)
  }
}
