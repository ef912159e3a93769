/// What is ranked: on which level a unit stands.
public enum UnitLevel: Int, CaseIterable, Sendable {
  case country, region, ministry, province, department, district, commune
  /// A body of some other kind.
  case other

  /// The level's word in the output contract, or `nil` for a body of another kind.
  public var name: String? { self == .other ? nil : String(describing: self) }
}

extension UnitLevel: FeatureLabel {
  static let hashes = hashTable()
}

/// A unit under its canonical name.
public struct RankedUnit: Hashable, Sendable {
  /// On which level it stands.
  public var level: UnitLevel
  /// Its canonical name.
  public var name: String
  /// Its code in the reference data.
  public var code: String?

  /// The unit of this name.
  public init(level: UnitLevel, name: String, code: String? = nil) {
    self.level = level
    self.name = name
    self.code = code
  }
}

/// A group as the subject of averages and counts; the name is the contract's word.
public enum SubjectGroup: Int, CaseIterable, Sendable {
  case provinces, ministries, departments, districts, communes, regions, countries

  /// The level of its members.
  public var level: UnitLevel {
    switch self {
    case .provinces: .province
    case .ministries: .ministry
    case .departments: .department
    case .districts: .district
    case .communes: .commune
    case .regions: .region
    case .countries: .country
    }
  }
}

extension SubjectGroup: FeatureLabel {
  static let hashes = hashTable()
}

/// An index as a text names it, with what is known of it.
public struct RankedIndex: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// The levels on which it ranks; empty if that is not known.
  public var levels: Set<UnitLevel>
  /// What its scores are in: "%", "điểm" or `nil`.
  public var unit: String?
  /// The years between an edition and its publication.
  public var lag: Int

  /// The index of this id.
  public init(id: String, levels: Set<UnitLevel>, unit: String? = nil, lag: Int = 1) {
    self.id = id
    self.levels = levels
    self.unit = unit
    self.lag = lag
  }
}
