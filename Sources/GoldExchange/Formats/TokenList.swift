/// A text cut into tokens, so that every mark begins and ends with one.
struct TokenList {
  /// The tokens, in Unicode scalars of the text.
  let ranges: [Range<Int>]

  /// The tokens of `passage`: words, figures and single signs.
  init(_ passage: ExchangePassage) {
    let cuts = Set(passage.marks.flatMap { [$0.start, $0.end] })
    var ranges: [Range<Int>] = []
    var start: Int?
    for (place, letter) in passage.letters.enumerated() {
      let isBlank = letter.properties.isWhitespace
      let isWord = Character(letter).isLetter || Character(letter).isNumber || letter == "_"
      if let open = start, isBlank || !isWord || cuts.contains(place) {
        ranges.append(open..<place)
        start = nil
      }
      if isBlank { continue }
      if isWord { start = start ?? place } else { ranges.append(place..<place + 1) }
    }
    if let open = start { ranges.append(open..<passage.letters.count) }
    self.ranges = ranges
  }

  /// The tags of `marks` that do not overlap, in the scheme of beginnings, insides and outsides.
  func tags(_ marks: [ExchangePassage.Mark]) -> [String] {
    var tags = Array(repeating: "O", count: ranges.count)
    for mark in marks {
      let inside = ranges.indices.filter {
        ranges[$0].lowerBound >= mark.start && ranges[$0].upperBound <= mark.end
      }
      guard inside.allSatisfy({ tags[$0] == "O" }) else { continue }
      for (number, token) in inside.enumerated() {
        tags[token] = (number == 0 ? "B-" : "I-") + mark.label
      }
    }
    return tags
  }
}
