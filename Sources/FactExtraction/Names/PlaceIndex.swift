internal import PreparedData
internal import ReferenceData
internal import VietnameseText

/// The names of districts and communes without their types, and the units that bear each.
struct PlaceIndex: Sendable {
  private var names = PhraseTrie()
  /// The places of units in `UnitDirectory.districts` and, counted on, `UnitDirectory.communes`: those
  /// of each name behind those of the one before, and where they end.
  private var members: [Int32] = []
  private var ends: [Int32] = []

  /// The districts and communes of the program, their words numbered in `words`.
  init(words: inout WordTable) {
    let all = (UnitDirectory.districts.units + UnitDirectory.communes.units).map(\.unit.bareName)
    let folded = all.map { LetterFolding.folded($0) }
    // Apostrophes are folded with or without blanks beside them; the words are the same.
    let byName = Dictionary(grouping: folded.indices) { folded[$0].filter { $0 != " " } }
    for (_, places) in byName.sorted(by: { $0.key < $1.key }) {
      for name in Set(places.map { folded[$0] }).sorted() {
        names.insert(name, payload: Int32(ends.count), words: &words)
      }
      members += places.map { Int32($0) }
      ends.append(Int32(members.count))
    }
  }

  /// The units whose name the words from `at` on are, and how many tokens it has.
  func match(in ids: [Int32], at start: Int) -> (name: Int, length: Int)? {
    names.longestMatch(in: ids, at: start).map { (Int($0.payload), $0.length) }
  }

  /// The units that bear a name.
  func units(of name: Int) -> [AdministrativeUnit] {
    let start = name == 0 ? 0 : Int(ends[name - 1])
    return members[start..<Int(ends[name])].map { Self.unit(Int($0)) }
  }

  private static func unit(_ place: Int) -> AdministrativeUnit {
    let districts = UnitDirectory.districts.units
    return place < districts.count
      ? districts[place].unit : UnitDirectory.communes.units[place - districts.count].unit
  }
}

extension PlaceIndex {
  init(from reader: inout PreparedReader) throws(PreparedFault) {
    names = try PhraseTrie(from: &reader)
    members = try reader.numbers(Int32.self)
    ends = try reader.numbers(Int32.self)
    let isSound =
      names.payloadLimit <= ends.count && ends.last ?? 0 == members.count
      && ends.first ?? 0 >= 0 && zip(ends, ends.dropFirst()).allSatisfy(<=)
    guard isSound else { throw PreparedFault(offset: 0) }
  }

  func write(to writer: inout PreparedWriter) {
    names.write(to: &writer)
    writer.numbers(members)
    writer.numbers(ends)
  }
}
