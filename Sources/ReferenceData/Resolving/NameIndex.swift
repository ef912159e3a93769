internal import VietnameseText

/// Names with what they stand for, found by spellings that differ in case, marks and blanks.
struct NameIndex: Sendable {
  private var keys: [NameKey] = []
  private var payloads: [Int] = []
  private var byLoose: [String: [Int]] = [:]

  /// Adds a name for `payload`.
  mutating func insert(_ name: String, _ payload: Int) {
    let key = NameKey(name)
    guard !key.words.isEmpty else { return }
    byLoose[key.loose, default: []].append(keys.count)
    keys.append(key)
    payloads.append(payload)
  }

  /// What `key` is a name of, each once: names written so, else names it lacks marks of.
  ///
  /// Only names of payloads that are wanted count. "Hue" is listed for "Huế" and yet lacks its marks, so that it may be another "Huế" as well.
  func matches(_ key: NameKey, where isWanted: (Int) -> Bool = { _ in true }) -> [Int] {
    let places = (byLoose[key.loose] ?? []).filter { isWanted(payloads[$0]) }
    let letters = key.letters
    let others = places.filter {
      keys[$0].letters != letters && key.isWithFewerMarks(than: keys[$0])
    }
    let marked = Set(others.map { payloads[$0] })
    let exact = places.filter { keys[$0].letters == letters }.map { payloads[$0] }
    let isExact = exact.contains { !marked.contains($0) }
    return isExact ? exact.uniqued : (exact + others.map { payloads[$0] }).uniqued
  }

  /// What `key` shortens a name of, among the payloads that are wanted.
  func shortened(_ key: NameKey, where isWanted: (Int) -> Bool) -> [Int] {
    keys.indices.filter { isWanted(payloads[$0]) && key.shortens(keys[$0]) }
      .map { payloads[$0] }.uniqued
  }

  /// What names near to `key` stand for, the nearest first; at most a quarter of the letters differ.
  func near(_ key: NameKey, where isWanted: (Int) -> Bool) -> [Int] {
    let word = key.words.joined(separator: " ")
    let farthest = max(1, word.count / 4)
    let found = keys.indices.compactMap { place -> (Int, Int)? in
      guard isWanted(payloads[place]) else { return nil }
      let name = keys[place].words.joined(separator: " ")
      guard abs(name.count - word.count) <= farthest else { return nil }
      let distance = min(
        EditDistance.between(name, word),
        EditDistance.between(MarklessText.of(name), MarklessText.of(word)) + 1)
      return distance <= farthest ? (distance, payloads[place]) : nil
    }
    return found.sorted { $0.0 < $1.0 }.map(\.1).uniqued
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
