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
  public static let bundled = SubjectLevels(adding: [:])

  private var levels: [String: UnitLevel] = [:]
  private var types: [String: UnitLevel] = [:]
  private let departmentHead: String

  /// The levels of the program's units, with further tables laid over them.
  public init(adding tables: TableOverlay) {
    for level in UnitLevel.allCases { levels[level.group] = level }
    let directories: [UnitDirectory] = [
      .departments(adding: tables), .countries(adding: tables), .national(adding: tables),
    ]
    for unit in directories.flatMap(\.units).map(\.unit) {
      if let level = UnitLevel(unit.kind) { levels[unit.name] = level }
    }
    let words = ReferenceTable(bundled: "type-words", adding: tables).rows
    for row in words where row["type"] == row["words"] {
      types[row["words"]] = UnitLevel(rawValue: row["kind"])
    }
    departmentHead = words.first { $0["kind"] == "department" }?["words"] ?? ""
  }

  /// The level of a unit or group; `nil` for a body of another kind.
  public func level(of subject: String) -> UnitLevel? {
    if let known = levels[subject] { return known }
    let folded = LetterFolding.folded(subject)
    if folded.hasPrefix(departmentHead + " ") { return .department }
    return types.first { folded.hasPrefix($0.key + " ") }?.value
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
