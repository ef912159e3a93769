internal import DocumentModel

/// Chooses among units of one name by what is known beside it.
struct UnitChoice {
  private let resolver: UnitResolver
  private let context: UnitContext
  private let parent: String?

  /// Whether no type word stands before the name.
  private let isBare: Bool

  init(_ resolver: UnitResolver, _ context: UnitContext, isBare: Bool = false) {
    (self.resolver, self.context, self.isBare) = (resolver, context, isBare)
    parent = context.parent.map { NameKey($0).loose }
  }

  /// The units that may be meant, each name once; one if there is no doubt.
  func units(of places: [Int]) -> [AdministrativeUnit] {
    let allowed = nearest(places.map { resolver.units[$0] }.filter(allows))
    let provinces = allowed.filter { $0.kind == .province }
    let meant = isBare && !provinces.isEmpty ? provinces : allowed
    let timely = meant.filter { context.day.map($0.isValid) ?? true }
    let named = (timely.isEmpty ? meant : timely).latestOfName.map(placed)
    let province = named.filter { $0.kind == .province }
    return province.count == 1 ? province : named
  }

  /// Whether the unit is on the level and in the province that is wanted.
  func allows(_ unit: AdministrativeUnit) -> Bool {
    guard context.level == nil || UnitLevel(unit.kind) == context.level else { return false }
    guard let parent, unit.kind != .department else { return true }
    return parents(of: unit).contains { NameKey($0).loose == parent }
  }

  /// Units of the province itself, if there are any, before those of what it became.
  private func nearest(_ units: [AdministrativeUnit]) -> [AdministrativeUnit] {
    let inside = units.filter { $0.parentName.map { NameKey($0).loose } == parent }
    return parent == nil || inside.isEmpty ? units : inside
  }

  /// A department stands in the province that is asked for.
  private func placed(_ unit: AdministrativeUnit) -> AdministrativeUnit {
    guard unit.kind == .department, let parent = context.parent else { return unit }
    var unit = unit
    unit.parentName = parent
    return unit
  }

  /// The province of today, and those it was made of.
  private func parents(of unit: AdministrativeUnit) -> [String] {
    guard let name = unit.parentName else { return [] }
    return unit.kind == .commune ? [name] + (resolver.predecessors[name] ?? []) : [name]
  }
}

extension [AdministrativeUnit] {
  /// Of units that differ in their days alone the latest.
  var latestOfName: [AdministrativeUnit] {
    let lastDay = { (unit: AdministrativeUnit) in unit.validTo.isEmpty ? "9999" : unit.validTo }
    return sorted { lastDay($0) > lastDay($1) }
      .uniqued { $0.kind.rawValue + $0.name + ($0.parentName ?? "") }
  }

  /// The units in order, each key once.
  func uniqued(by key: (AdministrativeUnit) -> String) -> [AdministrativeUnit] {
    var seen: Set<String> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
