internal import DocumentModel
public import ReferenceData

/// Puts the canonical names into records that a person typed, and tells which are not known.
///
/// A record that names no rule was not written by the program: its unit and index may be spelt in any
/// way. What is not known, or may be several things, stays as it is and is a finding.
public struct RecordNames: Sendable {
  private struct Typed: Hashable {
    var subject: String
    var index: String
    var context: UnitContext
  }

  private struct Names {
    var index: String
    var unit: AdministrativeUnit?
    var doubts: [(check: RecordCheck, name: String, message: String)] = []
  }

  private let units: UnitResolver
  private let indices: IndexResolver
  private let levels: SubjectLevels
  private var known: [Typed: Names] = [:]

  /// Names resolved by these resolvers.
  public init(
    units: UnitResolver = .bundled, indices: IndexResolver = .bundled,
    levels: SubjectLevels = .bundled
  ) {
    (self.units, self.indices, self.levels) = (units, indices, levels)
  }

  /// The document with the names of its records resolved, and a finding for each that is not known.
  mutating func resolved(_ recorded: RecordedDocument) -> RecordedDocument {
    guard recorded.document.records.contains(where: { $0.rule.isEmpty }) else { return recorded }
    var recorded = recorded
    for place in recorded.document.records.indices
    where recorded.document.records[place].rule.isEmpty {
      let doubts = resolve(&recorded.document.records[place])
      for doubt in doubts {
        var finding = Finding(
          check: doubt.check.rawValue, severity: .warning, message: doubt.message)
        (finding.record, finding.found) = (place, doubt.name)
        recorded.document.findings.append(finding)
      }
    }
    return recorded
  }

  private mutating func resolve(
    _ record: inout Record
  ) -> [(check: RecordCheck, name: String, message: String)] {
    let context = UnitContext(
      level: record.subjectLevel, parent: record.subjectParent, day: record.period)
    let typed = Typed(subject: record.subject, index: record.index, context: context)
    let names = known[typed] ?? names(of: typed)
    known[typed] = names
    record.index = names.index
    guard let unit = names.unit else { return names.doubts }
    record.subject = unit.name
    record.subjectID = record.subjectID ?? unit.code
    guard let level = UnitLevel(unit.kind), level.isLocal else { return names.doubts }
    record.subjectLevel = level
    record.subjectParent = record.subjectParent ?? unit.parentName
    return names.doubts
  }

  private func names(of typed: Typed) -> Names {
    let answer = indices.resolve(typed.index)
    let index = answer.thing
    var context = typed.context
    if let levels = index?.levels, levels.count == 1 {
      context.level = context.level ?? levels.first
    }
    var names = Names(index: index?.id ?? typed.index)
    if let doubt = answer.doubt(about: typed.index, calling: \.id) {
      names.doubts.append((.unknownIndex, typed.index, doubt))
    }
    addUnit(typed, context, &names)
    if let doubt = Self.doubt(aboutPeriod: typed.context.day) {
      names.doubts.append((.unknownPeriod, typed.context.day ?? "", doubt))
    }
    return names
  }

  private func addUnit(_ typed: Typed, _ context: UnitContext, _ names: inout Names) {
    guard UnitLevel(group: typed.subject) == nil else { return }
    let answer = units.resolve(typed.subject, in: context)
    names.unit = answer.thing
    guard answer.thing == nil, levels.level(of: typed.subject) == nil,
      let doubt = answer.doubt(about: typed.subject, calling: { UnitAccount($0).name })
    else { return }
    names.doubts.append((.unknownUnit, typed.subject, doubt))
  }

  private static func doubt(aboutPeriod period: String?) -> String? {
    guard let period else {
      return "the record has no year, so that hardly anything can be checked; give it one"
    }
    let year = period.prefix(4)
    let isYear = TableColumn.isYear(year)
    let rest = period.dropFirst(4).first
    guard !isYear || !(rest == nil || rest == "-" || rest == "/") else { return nil }
    return "\"\(period)\" is no year; write it as 2023, a quarter as 2023-Q1"
  }
}
