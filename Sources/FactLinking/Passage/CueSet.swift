/// The topics of cue words, as bits: what a phrase does in a sentence, whatever its words.
///
/// The phrases of each topic are data (`cues.yaml`); the code knows the topics alone.
public struct CueSet: OptionSet, Sendable, Hashable {
  /// A bit for each topic.
  public let rawValue: UInt64
  /// The topics with these bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The topics in the order of their bits; a name is that of the topic in `cues.yaml`.
  public static let names = [
    "rise", "fall", "more", "less", "distance", "copula", "result", "compare", "average",
    "nationwide", "last-year", "this-year", "then", "from", "upto", "together", "respectively",
    "each", "venue", "publisher", "denial", "target", "possible", "wish", "among", "scale",
    "count-noun", "province-noun", "ministry-noun", "department-noun", "district-noun",
    "commune-noun", "country-noun", "region-noun", "group", "component-lead", "component-end",
    "contrast", "back-reference", "ranking", "survey", "money", "process", "person-noun",
    "top-group",
    "homeland",
  ]

  static let rise = named("rise")
  static let fall = named("fall")
  static let more = named("more")
  static let less = named("less")
  static let distance = named("distance")
  static let compare = named("compare")
  static let publisher = named("publisher")
  static let average = named("average")
  static let nationwide = named("nationwide")
  static let lastYear = named("last-year")
  static let from = named("from")
  static let upTo = named("upto")
  static let together = named("together")
  static let among = named("among")
  static let scale = named("scale")
  static let group = named("group")
  static let contrast = named("contrast")
  static let backReference = named("back-reference")
  static let componentLead = named("component-lead")
  static let componentEnd = named("component-end")
  static let provinceNoun = named("province-noun")
  static let ministryNoun = named("ministry-noun")
  static let departmentNoun = named("department-noun")
  static let districtNoun = named("district-noun")
  static let communeNoun = named("commune-noun")
  static let countryNoun = named("country-noun")
  static let regionNoun = named("region-noun")
  static let unitNouns: CueSet = [
    provinceNoun, ministryNoun, departmentNoun, districtNoun, communeNoun, countryNoun, regionNoun,
  ]

  /// The topic of this name; empty if there is none.
  public static func named(_ name: String) -> CueSet {
    guard let bit = names.firstIndex(of: name) else { return [] }
    return CueSet(rawValue: 1 << UInt64(bit))
  }
}

/// The phrases of all topics, found by their words' numbers.
public struct CueLexicon: Sendable {
  private struct Phrase: Sendable {
    let words: [UInt64]
    let topics: CueSet
  }
  private var phrases: [UInt64: [Phrase]] = [:]

  /// The phrases of each topic.
  ///
  /// - Parameter topics: folded or written phrases by the name of their topic; topics that the
  ///   code does not know are passed over.
  public init(topics: [String: [String]] = [:]) {
    for (topic, texts) in topics.sorted(by: { $0.key < $1.key }) {
      for text in texts { insert(text, CueSet.named(topic)) }
    }
  }

  private mutating func insert(_ text: String, _ topic: CueSet) {
    let words = PassageWords.hashes(of: text)
    guard let first = words.first, !topic.isEmpty else { return }
    phrases[first, default: []].append(Phrase(words: words, topics: topic))
    phrases[first]?.sort { $0.words.count > $1.words.count }
  }

  /// The topics of the longest phrases that begin at `start`, and how many tokens they cover.
  func match(_ tokens: [PassageToken], at start: Int) -> (topics: CueSet, length: Int)? {
    guard let candidates = phrases[tokens[start].hash] else { return nil }
    var found: (topics: CueSet, length: Int)?
    for phrase in candidates {
      if let found, phrase.words.count < found.length { break }
      if matches(phrase.words, tokens, start) {
        found = ((found?.topics ?? []).union(phrase.topics), phrase.words.count)
      }
    }
    return found
  }

  private func matches(_ words: [UInt64], _ tokens: [PassageToken], _ start: Int) -> Bool {
    guard start + words.count <= tokens.count else { return false }
    return words.indices.allSatisfy { tokens[start + $0].hash == words[$0] }
  }
}
