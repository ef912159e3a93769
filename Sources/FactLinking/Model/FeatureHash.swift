/// Turns the parts of a feature into one number: the FNV-1a hash by Fowler, Noll and Vo, mixed.
///
/// A part has the same number whether it comes from a running text or out of a model file, so that
/// no name is made while a page is read.
enum FeatureHash {
  /// The number of these bytes.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }

  /// The number of `part` behind the parts mixed into `hash`.
  @inline(__always)
  static func mix(_ hash: UInt64, _ part: UInt64) -> UInt64 {
    let mixed = (hash ^ part) &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ (mixed >> 29)
  }
}

/// A part of a feature: a word, a number, or a label such as `before`.
protocol FeatureAtom {
  /// The number of its text.
  var hash: UInt64 { get }
  /// Its text in a model file.
  func text(in passage: Passage) -> String
}

extension Int: FeatureAtom {
  var hash: UInt64 {
    if (0...9).contains(self) {
      return (0xcbf2_9ce4_8422_2325 ^ UInt64(0x30 + self)) &* 0x0000_0100_0000_01b3
    }
    return FeatureHash.of(String(self).utf8)
  }

  func text(in passage: Passage) -> String { String(self) }
}

extension Bool: FeatureAtom {
  var hash: UInt64 { (self ? 1 : 0).hash }
  func text(in passage: Passage) -> String { self ? "1" : "0" }
}

/// An enumeration whose cases are parts of features under their own names.
protocol FeatureLabel: FeatureAtom, CaseIterable, RawRepresentable where RawValue == Int {
  /// The numbers of the cases' names, in the order of `allCases`.
  static var hashes: [UInt64] { get }
}

extension FeatureLabel {
  var hash: UInt64 { Self.hashes[rawValue] }
  func text(in passage: Passage) -> String { String(describing: self) }
  /// What `hashes` is to hold; the raw values count from 0.
  static func hashTable() -> [UInt64] {
    allCases.map { FeatureHash.of(String(describing: $0).utf8) }
  }
}

extension Optional: FeatureAtom where Wrapped: FeatureAtom {
  var hash: UInt64 { self?.hash ?? FeatureHash.of("-".utf8) }
  func text(in passage: Passage) -> String { self?.text(in: passage) ?? "-" }
}

/// A word of a passage as a part of a feature.
struct WordAtom: FeatureAtom {
  let hash: UInt64
  let token: Int

  func text(in passage: Passage) -> String { passage.word(token) }
}
