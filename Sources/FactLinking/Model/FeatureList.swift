/// The features of one choice: their numbers, and their names where somebody asks for them.
///
/// ```swift
/// features.add(.order, Order.before, 2)     // "order=before|2"
/// ```
struct FeatureList {
  /// The numbers, in the order in which they were added.
  private(set) var keys: [UInt64] = []
  /// The names beside the numbers; empty unless asked for.
  private(set) var names: [String] = []
  private let passage: Passage?

  /// A list of numbers alone, or with the names as `passage` gives them.
  init(naming passage: Passage? = nil) { self.passage = passage }

  /// Adds `part` to every feature from `start` on, so that each choice has weights of its own.
  mutating func cross(with part: some FeatureAtom, from start: Int = 0) {
    for at in start..<keys.count { keys[at] = FeatureHash.mix(keys[at], part.hash) }
    guard let passage else { return }
    for at in start..<names.count {
      names[at] += (names[at].contains("=") ? "|" : "=") + part.text(in: passage)
    }
  }

  /// Takes everything out, keeping the room.
  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  mutating func add(_ name: FeatureName) {
    keys.append(name.hash)
    if passage != nil { names.append(name.text) }
  }

  @inline(__always)
  mutating func add(_ name: FeatureName, _ first: some FeatureAtom) {
    keys.append(FeatureHash.mix(name.hash, first.hash))
    if let passage { names.append(name.text + "=" + first.text(in: passage)) }
  }

  @inline(__always)
  mutating func add(_ name: FeatureName, _ first: some FeatureAtom, _ second: some FeatureAtom) {
    keys.append(FeatureHash.mix(FeatureHash.mix(name.hash, first.hash), second.hash))
    if let passage {
      names.append(
        [first.text(in: passage), second.text(in: passage)].joined(separator: "|")
          .prefixed(by: name.text))
    }
  }

  @inline(__always)
  mutating func add(
    _ name: FeatureName, _ first: some FeatureAtom, _ second: some FeatureAtom,
    _ third: some FeatureAtom
  ) {
    let pair = FeatureHash.mix(FeatureHash.mix(name.hash, first.hash), second.hash)
    keys.append(FeatureHash.mix(pair, third.hash))
    if let passage {
      names.append(
        [first.text(in: passage), second.text(in: passage), third.text(in: passage)]
          .joined(separator: "|").prefixed(by: name.text))
    }
  }

  @inline(__always)
  mutating func add(
    _ name: FeatureName, _ first: some FeatureAtom, _ second: some FeatureAtom,
    _ third: some FeatureAtom, _ fourth: some FeatureAtom
  ) {
    let pair = FeatureHash.mix(FeatureHash.mix(name.hash, first.hash), second.hash)
    keys.append(FeatureHash.mix(FeatureHash.mix(pair, third.hash), fourth.hash))
    if let passage {
      let parts = [
        first.text(in: passage), second.text(in: passage), third.text(in: passage),
        fourth.text(in: passage),
      ]
      names.append(parts.joined(separator: "|").prefixed(by: name.text))
    }
  }
}

extension String {
  fileprivate func prefixed(by name: String) -> String { name + "=" + self }
}
