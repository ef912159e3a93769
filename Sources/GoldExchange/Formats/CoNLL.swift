/// CoNLL's columns: a token a line with the tag of its mention and of its fact, parted by tabs; an
/// empty line behind each line of text; the passage's own line as a comment before it.
///
/// Source: the CoNLL-2003 shared task; `#` comments as in CoNLL-U.
enum CoNLL {
  static func bytes(of passages: [ExchangePassage]) throws -> [UInt8] {
    try passages.reduce(into: []) { bytes, passage in
      bytes += Array("-DOCSTART-\tO\tO\n# trich = ".utf8)
      bytes += try Lines.bytes(of: passage.line) + [0x0A, 0x0A]
      bytes += Array(rows(passage).utf8)
    }
  }

  private static func rows(_ passage: ExchangePassage) -> String {
    let tokens = TokenList(passage)
    let mentions = tokens.tags(passage.marks.filter { !$0.isFact })
    let facts = tokens.tags(passage.marks.filter(\.isFact))
    var text = ""
    for (number, range) in tokens.ranges.enumerated() {
      let before = number == 0 ? 0 : tokens.ranges[number - 1].upperBound
      if number > 0, passage.letters[before..<range.lowerBound].contains("\n") { text += "\n" }
      text += "\(passage.string(range))\t\(mentions[number])\t\(facts[number])\n"
    }
    return text + "\n"
  }
}
