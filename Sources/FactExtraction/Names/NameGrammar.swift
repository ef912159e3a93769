internal import VietnameseText

/// The small words of the grammar of names, from `names.yaml`.
struct NameGrammar: Sendable {
  let of: Set<Int32>
  let and: Set<Int32>
  let terms: Set<Int32>
  let parties: Set<String>
  let longPlaces: Set<String>
  let placeEnds: Set<String>
  let national: Set<String>
  let about: Set<String>
  let pluralPlaces: Set<String>
  let governments: Set<String>
  let partyNames: Set<String>
  let cities: [[String]]
  let provinces: Set<String>
  let shortCities: Set<String>
  let provinceHeads: Set<Int32>
  let cityTypes: Set<String>
  let ministries: [String]
  let joint: Set<Int32>
  let plurals: Set<Int32>
  let ministryLinks: Set<Int32>
  let departments: [String]
  let departmentLinks: Set<Int32>

  init(lexicons: [String: [String]], words: inout WordTable) {
    of = words.ids(of: lexicons["name-of"])
    and = words.ids(of: lexicons["name-and"])
    terms = words.ids(of: lexicons["name-terms"])
    parties = Set(lexicons["name-parties"] ?? [])
    longPlaces = Set(lexicons["name-places-long"] ?? [])
    placeEnds = Set(lexicons["name-places-end"] ?? [])
    national = Set(lexicons["name-national"] ?? [])
    about = Set(lexicons["name-about"] ?? [])
    pluralPlaces = Set(lexicons["name-plural-places"] ?? [])
    governments = Set(lexicons["name-governments"] ?? [])
    partyNames = Set(lexicons["name-party"] ?? [])
    cities = (lexicons["name-cities"] ?? []).map { $0.split(separator: " ").map { String($0) } }
    provinces = Set(lexicons["name-provinces"] ?? [])
    shortCities = Set(lexicons["name-cities-short"] ?? [])
    provinceHeads = words.ids(of: lexicons["name-province-heads"])
    cityTypes = Set(lexicons["name-city-types"] ?? [])
    ministries = lexicons["name-ministry-heads"] ?? []
    joint = words.ids(of: lexicons["name-joint"])
    plurals = words.ids(of: lexicons["name-plurals"])
    ministryLinks = words.ids(of: lexicons["name-ministry-links"])
    departments = lexicons["name-department-heads"] ?? []
    departmentLinks = words.ids(of: lexicons["name-department-links"])
  }

  /// What stands behind one of `heads` in `name`: "Y tế" of "Bộ Y tế"; `nil` if none opens it.
  static func field(of name: String, behind heads: [String]) -> String? {
    heads.first { name.hasPrefix($0 + " ") }.map { String(name.dropFirst($0.count + 1)) }
  }

  /// Whether the word for a city ends right before token `end`: "phố" alone would be a street.
  func isCity(before end: Int, in text: AnalyzedText) -> Bool {
    cities.contains { city in
      end >= city.count && city.indices.allSatisfy { text.word(end - city.count + $0) == city[$0] }
    }
  }
}
