public import DocumentModel
internal import VietnameseText

/// Writes facts side by side for a person at a terminal: unit, index, year, value, sentence.
///
/// ```
/// UNIT             INDEX      YEAR  VALUE          SENTENCE
/// An Giang         PAR_INDEX  2020  rank 26/63     Năm 2020, An Giang xếp thứ 26/63 về PAR INDEX.
/// ```
///
/// A line fits the width; what does not is cut with "…". Controls out of pages are spelt out.
public struct TableWriter: DocumentWriter {
  private static let heads = ["UNIT", "INDEX", "YEAR", "VALUE"]
  private static let widths = [20, 9, 7, 15]
  /// The sentence has at least so many characters, however narrow the terminal.
  private static let leastSentence = 20

  private let sentenceWidth: Int
  private let paint: Paint
  private var counts = (pages: 0, records: 0)

  /// A writer of lines of `options.width` characters.
  public init(_ options: RowOptions = RowOptions()) {
    let taken = Self.widths.reduce(0) { $0 + $1 + 2 }
    sentenceWidth = max(options.width - taken, Self.leastSentence)
    paint = Paint(isOn: options.isColoured)
  }

  /// Appends the heads of the columns.
  public mutating func begin(into bytes: inout [UInt8]) {
    append(line(Self.heads, "SENTENCE", colours: [.bold, .bold, .bold, .bold, .bold]), to: &bytes)
  }

  /// Appends a line for each record, and one for each finding that is more than a doubt.
  public mutating func write(_ document: Document, into bytes: inout [UInt8]) {
    counts = (counts.pages + 1, counts.records + document.records.count)
    let finder = SentenceFinder(document)
    for record in document.records { append(line(record, finder), to: &bytes) }
    for finding in document.findings where finding.severity != .info {
      append(line(finding), to: &bytes)
    }
  }

  /// Appends how much it was.
  public mutating func end(into bytes: inout [UInt8]) {
    let (records, pages) = (counts.records, counts.pages)
    let text =
      "\(records) record\(records == 1 ? "" : "s") on \(pages) page\(pages == 1 ? "" : "s")"
    append(paint(text, .dim), to: &bytes)
  }

  private func line(_ record: Record, _ finder: SentenceFinder) -> String {
    let cells = [record.subject, record.index, record.period ?? "-", record.account]
    return line(
      cells, around(record, finder), colours: [.bold, .cyan, nil, .yellow, nil])
  }

  /// The sentence, or as much of it around the words that carry the value as there is room for.
  private func around(_ record: Record, _ finder: SentenceFinder) -> String {
    let sentence = finder.sentence(of: record.span)
    let quote = finder.quote(of: record.span)
    guard sentence.count > sentenceWidth, let place = sentence.firstRange(of: quote) else {
      return sentence
    }
    let before = sentence.distance(from: sentence.startIndex, to: place.lowerBound)
    guard before + quote.count >= sentenceWidth else { return sentence }
    let room = max(sentenceWidth - quote.count, 0) * 2 / 3
    return "…" + sentence.dropFirst(max(before - room, 0) + 1)
  }

  private func line(_ cells: [String], _ sentence: String, colours: [Paint.Colour?]) -> String {
    let fields = zip(cells, Self.widths).map { TextCell($0).padded(to: $1) }
    let all = fields + [TextCell(sentence).cut(to: sentenceWidth)]
    return zip(all, colours).map { paint($0, $1) }.joined(separator: "  ")
  }

  private func line(_ finding: Finding) -> String {
    let isError = finding.severity == .error
    return paint("! \(VisibleText.line(finding.message))", isError ? .red : .magenta)
  }

  private func append(_ line: String, to bytes: inout [UInt8]) {
    bytes += Array(line.utf8) + [0x0A]
  }
}

extension Record {
  /// Measure and value as a person says them: "rank 26/63", "score 84.67", "rank −15".
  fileprivate var account: String {
    let total = of.map { "/\($0)" } ?? ""
    let sign = (measure == .rankChange || measure == .change) && value > 0 ? "+" : ""
    let mark = unit == "%" ? "%" : ""
    return "\(measure.rawValue.replacing("_", with: " ")) \(sign)\(value)\(total)\(mark)"
  }
}
