/// Phrases by the byte they begin with, so that a text is compared with few of them at each place.
struct PhraseList: Sendable {
  private let phrases: [[[UInt8]]]
  private let isHead: [Bool]

  /// A list of these phrases.
  init(_ list: [[UInt8]]) {
    var phrases = [[[UInt8]]](repeating: [], count: 256)
    for phrase in list {
      if let head = phrase.first { phrases[Int(head)].append(phrase) }
    }
    self.phrases = phrases
    isHead = phrases.map { !$0.isEmpty }
  }

  /// Whether a phrase begins with `byte`.
  func begins(_ byte: UInt8) -> Bool { isHead[Int(byte)] }

  /// The phrases that begin with `byte`.
  func phrases(beginningWith byte: UInt8) -> [[UInt8]] { phrases[Int(byte)] }
}
