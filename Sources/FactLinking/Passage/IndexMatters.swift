/// What indices measure, in plain words: "cải cách hành chính" may stand for PAR INDEX where a text
/// does not name it.
///
/// The phrases are data (`matter.ID` in `cues.yaml`).
public struct IndexMatters: Sendable {
  private var phrases: [UInt64: [(words: [UInt64], index: RankedIndex)]] = [:]

  /// The phrases of each index; longer ones are looked for first.
  public init(_ phrases: [(text: String, index: RankedIndex)] = []) {
    for (text, index) in phrases {
      let words = PassageWords.hashes(of: text)
      guard let first = words.first else { continue }
      self.phrases[first, default: []].append((words, index))
      self.phrases[first]?.sort { $0.words.count > $1.words.count }
    }
  }

  /// The index whose longest phrase begins at `start`.
  func match(_ tokens: [PassageToken], at start: Int) -> RankedIndex? {
    phrases[tokens[start].hash]?.first { phrase in
      start + phrase.words.count <= tokens.count
        && phrase.words.indices.allSatisfy { tokens[start + $0].hash == phrase.words[$0] }
    }?.index
  }
}
