public import DocumentModel

extension UnitLevel {
  /// The level of a row of the reference tables; ministries with and without services are one.
  init?(reference word: String) {
    self.init(rawValue: word.hasPrefix("ministry") ? "ministry" : word)
  }

  /// The level on which a unit of this kind is ranked; `nil` for a body that is no unit.
  public init?(_ kind: AdministrativeUnit.Kind) {
    switch kind {
    case .ministry, .agency: self = .ministry
    case .province: self = .province
    case .region: self = .region
    case .organization: return nil
    case .country: self = .country
    case .department: self = .department
    case .district: self = .district
    case .commune: self = .commune
    }
  }
}
