/// brat's folder: `NAME.txt` and `NAME.ann` for each passage, and `annotation.conf`.
///
/// Values of facts and the passage's own line are notes of the annotator. A stretch over several
/// lines is written in pieces, since brat's may not hold a line feed.
///
/// Source: brat.nlplab.org/standoff.html.
enum Brat {
  static func files(of passages: [ExchangePassage]) throws -> [ExchangeFormat.File] {
    var files = [
      ExchangeFormat.File(name: "annotation.conf", bytes: Array(configuration(passages).utf8))
    ]
    for (number, passage) in passages.enumerated() {
      let digits = String(number + 1)
      let name = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
      files.append(.init(name: name + ".txt", bytes: Array(passage.text.utf8)))
      files.append(.init(name: name + ".ann", bytes: Array(try notes(passage).utf8)))
    }
    return files
  }

  private static func notes(_ passage: ExchangePassage) throws -> String {
    var lines = passage.marks.enumerated().map { number, mark in
      "T\(number + 1)\t\(name(mark.label)) \(pieces(mark, passage))\t\(words(mark, passage))"
    }
    lines += passage.ties.enumerated().map { number, tie in
      "R\(number + 1)\t\(tie.part) Arg1:T\(tie.fact + 1) Arg2:T\(tie.mention + 1)"
    }
    lines += try passage.marks.enumerated().map { number, mark in
      "#\(number + 1)\tAnnotatorNotes T\(number + 1)\t\(try Lines.text(of: mark.values))"
    }
    if let first = passage.marks.indices.first {
      let line = try Lines.text(of: passage.line)
      lines.append("#\(passage.marks.count + 1)\tTrichPassage T\(first + 1)\t\(line)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A label as brat allows it.
  private static func name(_ label: String) -> String {
    String(label.map { ($0.isASCII && ($0.isLetter || $0.isNumber)) || $0 == "_" ? $0 : "-" })
  }

  private static func parts(
    _ mark: ExchangePassage.Mark, _ passage: ExchangePassage
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = mark.start
    for place in mark.start..<mark.end where passage.letters[place] == "\n" {
      if start < place { parts.append(start..<place) }
      start = place + 1
    }
    return start < mark.end ? parts + [start..<mark.end] : parts
  }

  private static func pieces(_ mark: ExchangePassage.Mark, _ passage: ExchangePassage) -> String {
    parts(mark, passage).map { "\($0.lowerBound) \($0.upperBound)" }.joined(separator: ";")
  }

  private static func words(_ mark: ExchangePassage.Mark, _ passage: ExchangePassage) -> String {
    parts(mark, passage).map(passage.string).joined(separator: " ")
  }

  private static func configuration(_ passages: [ExchangePassage]) -> String {
    let labels = Set(passages.flatMap { $0.marks.map { name($0.label) } }).sorted()
    let relations = ["subject", "index", "period", "baseline", "scope"]
    return
      (["[entities]"] + labels + ["", "[relations]"]
      + relations.map { "\($0)\tArg1:<ENTITY>, Arg2:<ENTITY>" } + [
        "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>", "", "[events]", "",
        "[attributes]", "",
      ]).joined(separator: "\n")
  }
}
