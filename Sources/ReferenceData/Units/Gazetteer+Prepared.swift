public import PreparedData
internal import VietnameseText

/// A gazetteer in a prepared file: its trie, its spellings with the places of their units in the
/// directory, and the initials of ministries.
extension Gazetteer {
  /// The tables that name the units of the national directory; a gazetteer made without rows laid
  /// over these is the one inside the program.
  public static let tables: Set<String> = [
    "countries", "ministries", "ministries-former", "organizations", "provinces", "provinces-2025",
    "regions",
  ]

  /// The gazetteer of the units of `directory` as it was written.
  public init(
    from reader: inout PreparedReader, of directory: UnitDirectory
  ) throws(PreparedFault) {
    let units = directory.units.map(\.unit)
    let trie = try PhraseTrie(from: &reader)
    let surfaces = try reader.list { reader throws(PreparedFault) in
      try Surface(from: &reader, units)
    }
    let initials = try reader.table { reader throws(PreparedFault) in try reader.units(units) }
    self.init(
      trie: trie, surfaces: surfaces, initials: initials,
      ministryWord: try reader.fixed(Int32.self))
    guard trie.payloadLimit <= surfaces.count else { throw PreparedFault(offset: 0) }
  }

  /// Writes the gazetteer, which was made of `directory`.
  public func write(to writer: inout PreparedWriter, of directory: UnitDirectory) {
    let places = Dictionary(zip(directory.units.map(\.unit), 0...)) { first, _ in first }
    let numbers = { (units: [AdministrativeUnit]) in
      units.compactMap { places[$0] }.map { Int32($0) }
    }
    trie.write(to: &writer)
    writer.list(surfaces) { writer, surface in
      writer.bytes(surface.text)
      writer.fixed(surface.rule.rawValue)
      writer.numbers(numbers(surface.units))
    }
    writer.table(initials) { $0.numbers(numbers($1)) }
    writer.fixed(ministryWord)
  }
}

extension Gazetteer.Surface {
  fileprivate init(
    from reader: inout PreparedReader, _ units: [AdministrativeUnit]
  ) throws(PreparedFault) {
    text = try reader.bytes()
    guard let rule = Gazetteer.CaseRule(rawValue: try reader.fixed(UInt8.self)) else {
      throw PreparedFault(offset: 0)
    }
    self.rule = rule
    self.units = try reader.units(units)
    if self.units.isEmpty { throw PreparedFault(offset: 0) }
  }
}

extension PreparedReader {
  /// Those of `units` whose places follow.
  fileprivate mutating func units(
    _ units: [AdministrativeUnit]
  ) throws(PreparedFault) -> [AdministrativeUnit] {
    let places = try numbers(Int32.self)
    guard places.allSatisfy({ $0 >= 0 && $0 < units.count }) else {
      throw PreparedFault(offset: 0)
    }
    return places.map { units[Int($0)] }
  }
}
