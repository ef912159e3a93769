/// What is ranked: on which level a unit stands.
public enum SubjectLevel: Int, CaseIterable, Sendable {
  case country, region, ministry, province, department, district, commune
  /// A body of some other kind.
  case other

  /// The level's word in the output contract, or `nil` for a body of another kind.
  public var name: String? { self == .other ? nil : String(describing: self) }
}

extension SubjectLevel: FeatureLabel {
  static let hashes = hashTable()
}

/// A unit under its canonical name.
public struct RankedUnit: Hashable, Sendable {
  /// On which level it stands.
  public var level: SubjectLevel
  /// Its canonical name.
  public var name: String
  /// Its code in the reference data.
  public var code: String?

  /// The unit of this name.
  public init(level: SubjectLevel, name: String, code: String? = nil) {
    self.level = level
    self.name = name
    self.code = code
  }
}

/// A group as the subject of averages and counts; the name is the contract's word.
public enum SubjectGroup: Int, CaseIterable, Sendable {
  case provinces, ministries, departments, districts, communes, regions, countries

  /// The level of its members.
  public var level: SubjectLevel {
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
public struct RankedIndex: Sendable {
  /// Its id.
  public let id: String
  /// The number of its id as a part of features.
  let hash: UInt64
  /// The levels on which it ranks; empty if that is not known.
  public var levels: LevelSet
  /// What its scores are in: "%", "điểm" or `nil`.
  public var unit: String?
  /// The years between an edition and its publication.
  public var lag: Int
  /// Whether it is an index of the catalogue; the figures of others make no records.
  public var isKnown: Bool

  /// The index of this id.
  public init(
    id: String, levels: LevelSet, unit: String? = nil, lag: Int = 1, isKnown: Bool = true
  ) {
    self.isKnown = isKnown
    self.id = id
    hash = FeatureHash.of(id.utf8)
    self.levels = levels
    self.unit = unit
    self.lag = lag
  }
}

extension RankedIndex: FeatureAtom {
  func text(in passage: Passage) -> String { id }
}
