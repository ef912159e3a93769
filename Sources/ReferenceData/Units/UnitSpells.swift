public import DocumentModel

/// The time in which a unit bore a name, and what became of it.
public struct UnitSpell: Hashable, Sendable {
  /// The first day; `nil` if it is not known.
  public var from: CalendarDay?
  /// The last day; `nil` if the name is still in force.
  public var to: CalendarDay?
  /// The unit that took it over, if it is another one.
  public var successor: String?
  /// Where it was read.
  public var source: String
  /// Whether a source says so.
  public var isVerified: Bool

  /// Whether any day of `days` lies in it.
  public func overlaps(_ days: ClosedRange<CalendarDay>) -> Bool {
    (from.map { $0 <= days.upperBound } ?? true) && (to.map { $0 >= days.lowerBound } ?? true)
  }
}

/// When the units existed, from the tables of ministries, agencies and provinces.
///
/// ```swift
/// UnitSpells.bundled.spells(of: "Hà Giang").first?.successor               // "Tuyên Quang"
/// UnitSpells.bundled.spells(of: "Bộ Nông nghiệp và Môi trường").first?.from // 2025-03-01
/// UnitSpells.bundled.spells(of: "Sở Nội vụ")                               // []
/// ```
public struct UnitSpells: Sendable {
  /// The spells that come with the program.
  public static let bundled = UnitSpells(adding: [:])

  private var spells: [String: [UnitSpell]] = [:]

  /// The spells that come with the program, with rows laid over the four tables.
  init(adding tables: TableOverlay) {
    for table in ["ministries-former", "ministries"] {
      add(ReferenceTable(bundled: table, adding: tables), name: "official_name")
    }
    for table in ["provinces", "provinces-2025"] {
      add(ReferenceTable(bundled: table, adding: tables), name: "bare_name")
    }
  }

  /// The times in which units of this name existed; none for a name that is not known.
  public func spells(of name: String) -> [UnitSpell] { spells[name] ?? [] }

  /// Whether a unit of this name was, and is no longer.
  public func isFormer(_ name: String) -> Bool {
    let spells = spells(of: name)
    return !spells.isEmpty && spells.allSatisfy { $0.to != nil }
  }

  private mutating func add(_ table: ReferenceTable, name column: String) {
    for row in table.rows {
      guard let name = row.value(column) else { continue }
      spells[name, default: []].append(UnitSpell(row, name: name))
    }
  }
}

extension UnitSpell {
  fileprivate init(_ row: ReferenceTable.Row, name: String) {
    // The lists begin on a day on which most names were old already, and an unchanged province goes
    // on under the name that everybody used before.
    let isOlder =
      row.value("gso_code") != nil || row["set"] == "2007-2025" || row["kind"] == "unchanged"
    from = isOlder ? nil : row.value("valid_from").flatMap(CalendarDay.init(mentioned:))
    to = row.value("valid_to").flatMap(CalendarDay.init(mentioned:))
    let heir = row.value("successor").map(Self.bareName)
    successor = heir == name ? nil : heir
    source = row.value("source") ?? "Resolution 202/2025/QH15"
    isVerified = row.value("confidence") == nil || row.isVerified
  }

  private static func bareName(_ official: String) -> String {
    for kind in ["tỉnh ", "thành phố "] where official.hasPrefix(kind) {
      return String(official.dropFirst(kind.count))
    }
    return official
  }
}
