internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// What the text has been about so far: the things a sentence may leave unsaid.
struct Focus {
  /// The index named last, and the number of the sentence that named it or used it.
  var index: String?
  var indexSentence = -100
  /// All indices that the text names.
  var indices: Set<String> = []
  /// The units spoken of last, the newest at the end.
  var mentioned: [(unit: NamedUnit, sentence: Int, line: Int)] = []
  /// The units of the last list, for a "lần lượt" in the next sentence.
  var subjects: [NamedUnit] = []
  /// The year of the last fact of each index.
  var factPeriods: [String: String] = [:]
  /// The year of each index's edition.
  var periods: [String: String] = [:]
  /// The year of the first edition named, or of the results just spoken of.
  var edition: String?
  /// The year that each index's values are compared with.
  var baselines: [String: String] = [:]
  /// The year that the whole text compares with: "năm ngoái".
  var relativeBaseline: String?
  /// The number of the sentence that compared last, if one did.
  var comparedSentence: Int?
  /// Whether the sentence at hand still stands under the comparison made before it.
  var isGoverned = false
  /// The line of the sentence before.
  var line = -1
  /// The number of the last sentence that named an index.
  var namedSentence = -100
  /// The first index of the text and its sentence, for facts stated before it.
  var firstIndex: (name: String, sentence: Int)?
  /// The one unit that the headline names, whose facts a new paragraph goes on with.
  var topic: NamedUnit?
  /// The number of the last sentence that stated a fact.
  var factSentence = -100
  /// Whether ministries or provinces were spoken of last.
  var level = Level.province
  /// The group of ministries spoken of last.
  var group: String?
  /// The region or group that "khối …" or "nhóm …" opened.
  var scope: String?

  /// What kind of units a ranking ranks.
  enum Level {
    case ministry, province, country, region
    /// A department or district of a province.
    case body

    /// The group's name as the subject of a fact.
    var group: String {
      switch self {
      case .ministry: "ministries"
      case .province, .region, .body: "provinces"
      case .country: "countries"
      }
    }
  }
}

extension Focus {
  /// Whether the text has spoken of no other unit on these levels.
  func isOnly(_ unit: NamedUnit, of levels: Set<Level>) -> Bool {
    mentioned.allSatisfy { $0.unit == unit || !levels.contains($0.unit.level) }
  }

  /// The year that a value of `index` is compared with where its sentence does not say.
  func governingBaseline(of index: String) -> String? {
    isGoverned ? baselines[index] : relativeBaseline
  }
}

extension NamedUnit {
  /// The level on which the unit is ranked.
  var level: Focus.Level {
    switch kind {
    case .ministry, .agency: .ministry
    case .organization, .department, .district, .commune: .body
    case .province: .province
    case .region: .region
    case .country: .country
    }
  }
}
