/// Damage done to an archive at random, and which records it leaves alone.
///
/// The same number and seed do the same damage.
public struct ArchiveDamage: Sendable {
  /// The archive after the damage.
  public private(set) var bytes: [UInt8]
  /// What was done, for messages.
  public private(set) var story = ""
  /// The touched bytes of the sound archive.
  private var touched: [Range<Int>] = []

  /// Damages `archive` in the way that `number` gives.
  public init(_ archive: ArchiveDraft, number: Int, seed: UInt64 = 1) {
    bytes = archive.bytes
    var random = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(number))
    // From the end to the front, so that places in front stay where they are.
    let places = (0..<Int.random(in: 1...3, using: &random))
      .map { _ in Int.random(in: 0..<bytes.count, using: &random) }.sorted(by: >)
    var end = bytes.count
    for place in Set(places).sorted(by: >) {
      strike(place, before: end, &random)
      end = place
    }
  }

  /// Damages what lies between `place` and `end`, where the last damage begins.
  private mutating func strike(
    _ place: Int, before end: Int, _ random: inout SeededGenerator
  ) {
    let length = min(Int.random(in: 1...2_000, using: &random), end - place)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: flip(place, &random)
    case 1: replace(place, length, with: noise(length, &random), "overwritten")
    case 2: replace(place, length, with: [], "cut out")
    case 3: insert(place, noise(length, &random))
    case 4: replace(place, length, with: [UInt8](repeating: 0, count: length), "zeroed")
    default: truncate(place)
    }
  }

  private mutating func flip(_ place: Int, _ random: inout SeededGenerator) {
    bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    note(place..<(place + 1), "flipped")
  }

  private mutating func replace(_ place: Int, _ length: Int, with new: [UInt8], _ verb: String) {
    bytes.replaceSubrange(place..<(place + length), with: new)
    note(place..<(place + length), verb)
  }

  /// Whatever was done behind, all from `place` on is gone.
  private mutating func truncate(_ place: Int) {
    bytes.removeSubrange(place...)
    note(place..<Int.max, "truncated")
  }

  /// Bytes between two records touch neither.
  private mutating func insert(_ place: Int, _ new: [UInt8]) {
    bytes.insert(contentsOf: new, at: place)
    note(place..<place, "inserted \(new.count)")
  }

  private mutating func note(_ range: Range<Int>, _ verb: String) {
    touched.append(range)
    story += "\(verb) \(range); "
  }

  private func noise(_ count: Int, _ random: inout SeededGenerator) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  /// The ids of the records that no damage touched.
  ///
  /// Without its dictionary no record can be read.
  public func unharmed(in archive: ArchiveDraft) -> [String] {
    guard !touched.contains(where: { $0.lowerBound < archive.dictionaryRange.upperBound }) else {
      return []
    }
    return archive.records.filter { record in
      !touched.contains { range in
        range.isEmpty
          ? record.range.lowerBound < range.lowerBound && range.lowerBound < record.range.upperBound
          : range.overlaps(record.range)
      }
    }.map(\.id)
  }
}
