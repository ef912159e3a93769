internal import DocumentModel
internal import ReferenceData

/// Puts the canonical names into records that a person typed.
///
/// A record that names no rule was not written by the program: its unit and index may be spelt in any
/// way. What is not known, or may be several things, stays as it is.
struct RecordNames {
  private struct Typed: Hashable {
    var subject: String
    var index: String
    var context: UnitContext
  }

  private let units: UnitResolver
  private let indices: IndexResolver
  private var known: [Typed: (index: String, unit: AdministrativeUnit?)] = [:]

  init(units: UnitResolver = .bundled, indices: IndexResolver = .bundled) {
    (self.units, self.indices) = (units, indices)
  }

  /// The document with the names of its records resolved.
  mutating func resolved(_ recorded: RecordedDocument) -> RecordedDocument {
    guard recorded.document.records.contains(where: { $0.rule.isEmpty }) else { return recorded }
    var recorded = recorded
    for place in recorded.document.records.indices
    where recorded.document.records[place].rule.isEmpty {
      resolve(&recorded.document.records[place])
    }
    return recorded
  }

  private mutating func resolve(_ record: inout Record) {
    let context = UnitContext(
      level: record.subjectLevel, parent: record.subjectParent, day: record.period)
    let typed = Typed(subject: record.subject, index: record.index, context: context)
    let names = known[typed] ?? names(of: typed)
    known[typed] = names
    record.index = names.index
    guard let unit = names.unit else { return }
    record.subject = unit.name
    record.subjectID = record.subjectID ?? unit.code
    guard let level = UnitLevel(unit.kind), level.isLocal else { return }
    record.subjectLevel = level
    record.subjectParent = record.subjectParent ?? unit.parentName
  }

  private func names(of typed: Typed) -> (index: String, unit: AdministrativeUnit?) {
    let index = indices.resolve(typed.index).thing
    var context = typed.context
    if let levels = index?.levels, levels.count == 1 {
      context.level = context.level ?? levels.first
    }
    let isGroup = UnitLevel(group: typed.subject) != nil
    let unit = isGroup ? nil : units.resolve(typed.subject, in: context).thing
    return (index: index?.id ?? typed.index, unit: unit)
  }
}
