public import DocumentModel
internal import VietnameseText

/// The levels of all subjects of records: of units by their names or the type words before them, and
/// of groups.
///
/// ```swift
/// SubjectLevels.bundled.level(of: "huyện Lục Yên")   // .district
/// SubjectLevels.bundled.level(of: "Sở Nội vụ")       // .department
/// SubjectLevels.bundled.level(of: "countries")       // .country
/// SubjectLevels.bundled.level(of: "VCCI")            // nil
/// ```
public struct SubjectLevels: Sendable {
  /// The levels of the units that come with the program.
  public static let bundled = SubjectLevels(reading: [:])

  private var levels: [String: UnitLevel] = [:]
  /// The levels of local units by the words before their names.
  private var types: [String: UnitLevel] = [:]
  private let longestType: Int

  /// The levels of the program's units, with further tables laid over them.
  public init(adding tables: TableOverlay) {
    self = tables.isEmpty ? .bundled : SubjectLevels(reading: tables)
  }

  private init(reading tables: TableOverlay) {
    for level in UnitLevel.allCases { levels[level.group] = level }
    let directories: [UnitDirectory] = [
      .departments(adding: tables), .countries(adding: tables), .national(adding: tables),
    ]
    for unit in directories.flatMap(\.units).map(\.unit) {
      if let level = UnitLevel(unit.kind) { levels[LetterFolding.folded(unit.name)] = level }
    }
    for row in ReferenceTable(bundled: "type-words", adding: tables).rows {
      guard row.value("type") != nil, let level = UnitLevel(rawValue: row["kind"]), level.isLocal
      else { continue }
      types[row["words"]] = level
    }
    longestType = types.keys.map(\.count).max() ?? 0
  }

  /// The level of a unit or group; `nil` for a body of another kind.
  public func level(of subject: String) -> UnitLevel? {
    let folded = LetterFolding.folded(subject)
    return levels[folded] ?? typedLevel(of: subject)
  }

  /// The level that the word before a name tells: "huyện Lục Yên", but not "xã hội".
  private func typedLevel(of subject: String) -> UnitLevel? {
    let ends = subject.indices.prefix(longestType + 1).filter { " .".contains(subject[$0]) }
    return ends.reversed().lazy.compactMap { end -> UnitLevel? in
      let name = subject[end...].drop { " .".contains($0) }.first
      guard name?.isUppercase == true || name?.isNumber == true else { return nil }
      return types[LetterFolding.folded(String(subject[..<end]))]
    }.first
  }

  /// The record with the level and parent of its subject, where they are known and not yet given.
  public func placed(_ record: Record) -> Record {
    var record = record
    record.subjectLevel = record.subjectLevel ?? level(of: record.subject)
    guard let level = record.subjectLevel, level.isLocal, record.subjectParent == nil,
      let scope = record.scope, let above = self.level(of: scope), above.holds(level)
    else { return record }
    record.subjectParent = scope
    return record
  }
}

extension UnitLevel {
  /// Whether units of this level are ranked by their province or district.
  public var isLocal: Bool { [.department, .district, .commune].contains(self) }

  /// Whether units of this level rank those of `other`.
  fileprivate func holds(_ other: UnitLevel) -> Bool {
    self == .province && other.isLocal || self == .district && other == .commune
  }
}
