internal import DocumentModel
internal import VietnameseText

/// The words round a value, looked through once for all its slots.
struct ValueView: Sendable {
  let value: ValueMention
  let number: Int
  /// The tokens of its sentence.
  let sentence: Range<Int>
  /// Its clause: up to 14 tokens before and 8 behind it, within the nearest marks.
  let clause: Range<Int>
  /// The nearest word of direction or distance before it in the clause.
  let direction: Int?
  /// The cues before and behind it in the clause.
  let before: CueSet
  let after: CueSet
  /// The values of its sentence, by number.
  let rivals: Range<Int>

  init(_ number: Int, in passage: Passage, rivals: Range<Int>) {
    let value = passage.values[number]
    let sentence = passage.sentences[value.sentence].tokens
    let clause = passage.clause(round: value.token, in: sentence)
    self.number = number
    self.value = value
    self.sentence = sentence
    self.clause = clause
    self.rivals = rivals
    direction = (clause.lowerBound..<value.token).last {
      !passage.tokens[$0].cues.isDisjoint(with: [.rise, .fall, .more, .less, .distance])
    }
    before = passage.cues(in: clause.lowerBound..<value.token)
    after = passage.cues(in: min(value.token + 1, clause.upperBound)..<clause.upperBound)
  }
}

extension Passage {
  /// The clause round a token.
  func clause(round token: Int, in sentence: Range<Int>) -> Range<Int> {
    var start = token
    while start > max(sentence.lowerBound, token - 14), !endsClause(start - 1) { start -= 1 }
    var end = token + 1
    while end < min(sentence.upperBound, token + 9), !endsClause(end) { end += 1 }
    return start..<end
  }

  private func endsClause(_ token: Int) -> Bool {
    let hash = tokens[token].hash
    return hash == Marks.semicolon || hash == Marks.stop || hash == Marks.colon
  }

  /// The cues of some tokens together.
  func cues(in range: Range<Int>) -> CueSet {
    range.reduce(into: CueSet()) { $0.formUnion(tokens[$1].cues) }
  }

  /// The word at a token as a part of a feature; a mark of its own beyond the text.
  @inline(__always)
  func atom(_ token: Int) -> WordAtom {
    WordAtom(
      hash: tokens.indices.contains(token) ? tokens[token].hash : Self.outside, token: token)
  }

  /// How many values, weak ones aside, begin between two tokens.
  func values(_ start: Int, _ end: Int) -> Int {
    start < end ? Int(valuesBefore[end] - valuesBefore[start]) : 0
  }

  /// How many units are named between two tokens.
  func units(_ start: Int, _ end: Int) -> Int {
    start < end ? Int(unitsBefore[end] - unitsBefore[start]) : 0
  }

  /// How many indices are named between two tokens.
  func indices(_ start: Int, _ end: Int) -> Int {
    start < end ? Int(indicesBefore[end] - indicesBefore[start]) : 0
  }
}

/// Counts in coarse steps, as parts of features.
enum Bucket {
  /// 0, 1, 2, 3, 5, 8, 12, 20, 40: the first that is not less than `count`; 99 beyond.
  static func distance(_ count: Int) -> Int {
    [0, 1, 2, 3, 5, 8, 12, 20, 40].first { count <= $0 } ?? 99
  }

  /// 0, 1, 2, 4 sentences; 9 beyond.
  static func sentences(_ count: Int) -> Int {
    count < 0 ? -1 : [0, 1, 2, 4].first { count <= $0 } ?? 9
  }

  /// How large a figure is, in the steps that part ranks, totals and percentages.
  static func size(_ value: Double) -> Int {
    [1, 2, 5, 10, 20, 31, 40, 50, 63, 70, 80, 90, 100, 200].firstIndex { value <= $0 } ?? 14
  }

  /// How large a score is, in the steps that part the scales of indices.
  static func scale(_ value: Double) -> Int {
    [0.3, 0.6, 1, 5, 10, 30, 40, 50, 60, 70, 80, 85, 90, 95, 100, 200].firstIndex { value <= $0 }
      ?? 16
  }
}
