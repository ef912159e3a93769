internal import ReferenceData
internal import WordLists

/// A unit that can be the subject of a fact, where it is named.
struct NamedUnit: Hashable {
  /// What kind of unit it is.
  var kind: AdministrativeUnit.Kind
  /// Its canonical name.
  var name: String
  /// Its code in the reference data.
  var code: String?

  /// The whole country.
  static let vietnam = NamedUnit(
    kind: .country, name: ExtractionWords.country.words.first ?? "", code: "VN")

  /// Whether it is a department, district or commune, which a province ranks.
  var isLower: Bool { kind == .department || kind == .district || kind == .commune }

  /// Whether it is a country other than Việt Nam, whose standings are no facts of ours.
  var isForeign: Bool { kind == .country && name != Self.vietnam.name }
}
