internal import DocumentModel
internal import VietnameseText

/// A number in a cell.
struct Figure {
  /// Its digits and marks, with a sign that belongs to it.
  var span: Span
  /// How much.
  var value: ExactDecimal
  /// Whether decimals are written, be they zeros.
  var hasDecimals: Bool
  /// Whether it stands in brackets.
  var isBracketed: Bool
  /// Whether it stands behind a slash, as a total.
  var isTotal: Bool
  /// What the words right beside it say that it measures.
  var own: TableMeasure?
  /// The unit that stands right behind it.
  var unit: String?
  /// Whether a word or arrow beside it says that it went down.
  var isFall = false

  /// Whether a sign is written.
  var isSigned: Bool { value.digits < 0 || hasPlus }
  /// Whether a plus is written.
  var hasPlus = false
}

extension Figure {
  /// A place that words tell: "hạng nhất".
  init(placeToldAt span: Span, _ value: ExactDecimal) {
    self.init(
      span: span, value: value, hasDecimals: false, isBracketed: false, isTotal: false, own: .rank)
  }
}

/// Tells what figures measure by the words right beside them: "hạng 5", "87,4%", "tăng 2 bậc".
struct FigureSenses {
  let text: AnalyzedText
  let words: TableWords

  /// The figures of `cell` with what the words beside each say.
  func told(_ figures: [Figure], in cell: Span) -> [Figure] {
    var result = figures
    for place in figures.indices where !figures[place].isTotal {
      let start = place > 0 ? figures[place - 1].span.end : cell.start
      let next = figures[(place + 1)...].first { !$0.isTotal }?.span.start ?? cell.end
      tell(&result[place], start, end(of: place, figures), next)
    }
    return result
  }

  /// Where a figure ends together with its total.
  private func end(of place: Int, _ figures: [Figure]) -> Int {
    let next = place + 1
    return next < figures.count && figures[next].isTotal
      ? figures[next].span.end : figures[place].span.end
  }

  private func tell(_ figure: inout Figure, _ start: Int, _ end: Int, _ next: Int) {
    let before = words.split(text.folded[start..<figure.span.start])
    let bytes = text.folded[end..<next].drop { $0 == 0x20 }
    let after = words.split(text.folded[end..<next])
    let isPercent = bytes.first == UInt8(ascii: "%")
    let direction = direction(before, figure.span.start, start)
    figure.isFall = direction == .down
    figure.unit =
      isPercent
      ? "%"
      : words.phrases(.pointsBehind).begin(after) ? words.points : nil
    if words.phrases(.rankWords).suffix(of: before[...]) > 0, !isPercent {
      figure.own = .rank
    } else if direction != nil || figure.isSigned {
      let moves = words.phrases(.steps).begin(after)
      figure.own = .move(ofPlaces: moves ? true : figure.unit != nil ? false : nil)
    } else if figure.unit != nil {
      figure.own = .value
    }
    if figure.own == nil || figure.own == .value, isForeign(after, bytes) { figure.own = .other }
  }

  /// Whether something is counted that no index measures: "12 tỷ đồng".
  private func isForeign(_ after: [TableWord], _ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first >= 0x61 else { return false }
    return words.phrases(.foreignTails).begin(after)
  }

  private enum Direction { case up, down }

  private func direction(_ before: [TableWord], _ at: Int, _ start: Int) -> Direction? {
    if words.phrases(.falls).holds(before) { return .down }
    if words.phrases(.rises).holds(before) { return .up }
    guard text.text[start..<at].contains(0xE2) else { return nil }
    let raw = text.string(Span(start, at))
    if raw.contains(where: { "▼↓⬇".contains($0) }) { return .down }
    return raw.contains(where: { "▲↑⬆".contains($0) }) ? .up : nil
  }
}
