internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Cuts lines into the cells of list items.
struct ListItemReader {
  let text: AnalyzedText
  let reader: CellReader

  /// A stretch of a line: words, or a figure with the words that belong to it.
  private struct Part {
    var span: Span
    var isData: Bool
  }

  /// The item that `line` is, or `nil` if anything else stands in it.
  func item(in line: Span) -> ListItem? {
    guard let start = afterBullet(line) else { return nil }
    var parts: [Part] = []
    var at = start
    if let number = number(at: start, line.end) {
      parts.append(Part(span: number.span, isData: true))
      at = number.end
    }
    if parts.isEmpty, let place = place(at: at, line.end) {
      if place.span.count > 0 { parts.append(Part(span: place.span, isData: true)) }
      at = place.end
    }
    let isNumbered = !parts.isEmpty
    guard addParts(from: at, to: line.end, &parts) else { return nil }
    return item(parts, isNumbered)
  }

  /// The place behind a dash, a plus or another bullet.
  private func afterBullet(_ line: Span) -> Int? {
    var at = line.start
    while at < line.end, isBullet(at) { at += 1 }
    return at < line.end ? at : nil
  }

  private func isBullet(_ at: Int) -> Bool {
    let byte = text.folded[at]
    if byte == 0x20 || byte.isOne(of: "-*>.") { return true }
    if byte == UInt8(ascii: "+") { return true }
    return byte < 0xC0 && byte >= 0x80 || byte == 0xE2 || byte == 0xC2 || byte == 0xEF
  }

  /// "1.", "2)", "3 -" or "04" before a name.
  private func number(at start: Int, _ end: Int) -> (span: Span, end: Int)? {
    var at = start
    while at < end, FigureScan.isDigit(text.folded[at]), at - start < 4 { at += 1 }
    guard at > start, at - start <= 3, at < end else { return nil }
    let number = Span(start, at)
    var next = at
    while next < end, text.folded[next].isOne(of: ".)-:/ ") { next += 1 }
    guard next > at, next < end, text.folded[next] >= 0x61,
      !text.folded[at..<next].contains(UInt8(ascii: "/"))
    else { return nil }
    return (number, next)
  }

  /// "Hạng nhất:" before a name; "Chót bảng:" is passed over.
  private func place(at start: Int, _ end: Int) -> (span: Span, end: Int)? {
    guard
      let mark = (start..<min(end, start + 40)).first(where: {
        text.folded[$0].isOne(of: ":-(")
      }),
      let number = reader.words.pair(.places, text.foldedWords(Span(start, mark)))
    else { return nil }
    let span = stripped(Span(start, mark))
    return (number == "0" ? Span(start, start) : span, mark + 1)
  }

  /// The parts of the rest; `false` if the words behind the last figure say more.
  private func addParts(from start: Int, to end: Int, _ parts: inout [Part]) -> Bool {
    let figures = figures(in: Span(start, end))
    guard !(parts.isEmpty && figures.isEmpty), endsWell(figures, from: start, to: end) else {
      return false
    }
    var at = start
    for figure in figures where figure.start >= at {
      let cut = leadStart(Span(at, figure.start))
      let label = stripped(Span(at, cut))
      if label.count > 0 {
        parts.append(Part(span: label, isData: false))
      }
      let stop = tailEnd(figure.end, end)
      let first = max(cut, at)
      if label.count == 0, let last = parts.last, last.isData, isJoined(last.span.end, figure.start)
      {
        parts[parts.count - 1].span.end = stop
      } else {
        parts.append(Part(span: withoutMarks(Span(first, stop)), isData: true))
      }
      at = stop
    }
    return true
  }

  /// Whether what stands behind the last figure says nothing more.
  private func endsWell(_ figures: [Span], from start: Int, to end: Int) -> Bool {
    var at = start
    for figure in figures where figure.start >= at { at = tailEnd(figure.end, end) }
    let tail = stripped(Span(at, end))
    return tail.count < 4
      || reader.words.phrases(.tails).equals(reader.words.split(text.folded[tail.range]))
  }

  /// Figures that are no years, and places told by words.
  private func figures(in span: Span) -> [Span] {
    let found = FigureScan.figures(in: span, of: text).filter { !isYear($0) }.map(\.span)
    let places = reader.candidates.within(span).compactMap { candidate -> Span? in
      guard case .rank(.some, _, false)? = candidate.mention?.value,
        !found.contains(where: { $0.overlaps(candidate.span) })
      else { return nil }
      return candidate.span
    }
    return (found + places).sorted { $0.start < $1.start }
  }

  private func isYear(_ figure: Figure) -> Bool {
    !figure.hasDecimals && figure.span.count == 4
      && figure.value.whole.map { (1995...2040).contains($0) } ?? false
  }

  /// Where the words begin that belong to the figure behind them.
  private func leadStart(_ gap: Span) -> Int {
    let parts = text.folded[gap.range].split(separator: 0x20)
    var start = gap.end
    for part in parts.reversed() {
      let word = part.filter { $0 >= 0x61 }[...]
      let hasSeparator = part.contains { $0.isOne(of: ":;,") }
      guard
        word.isEmpty && !part.contains(where: { FigureScan.isDigit($0) })
          || reader.words.contains(.figureWords, word) && !isInField(part, gap)
      else { break }
      if hasSeparator, !word.isEmpty { break }
      start = part.startIndex
    }
    return start
  }

  /// Whether a word is the end of a field's name: "chính quyền số 12,29".
  private func isInField(_ word: ArraySlice<UInt8>, _ gap: Span) -> Bool {
    reader.components.within(gap).contains {
      $0.span.overlaps(Span(word.startIndex, word.endIndex))
    }
  }

  /// Where the words end that belong to the figure before them.
  private func tailEnd(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text.folded[at].isOne(of: "%*)") { at += 1 }
    if at < end, text.folded[at] == UInt8(ascii: "/") {
      at += 1
      while at < end, FigureScan.isDigit(text.folded[at]) || isMark(at, end) { at += 1 }
    }
    while at < end {
      var word = at
      while word < end, text.folded[word] == 0x20 { word += 1 }
      var stop = word
      while stop < end, text.folded[stop] >= 0x61 || text.folded[stop] == UInt8(ascii: "%") {
        stop += 1
      }
      guard stop > word, belongs(Span(word, stop)) else { break }
      at = stop
    }
    return withComparison(at, end)
  }

  private func isMark(_ at: Int, _ end: Int) -> Bool {
    text.folded[at].isOne(of: ",.") && at + 1 < end && FigureScan.isDigit(text.folded[at + 1])
  }

  private func belongs(_ word: Span) -> Bool {
    if word.count == 1, text.folded[word.start] == UInt8(ascii: "%") { return true }
    return reader.words.phrases([.pointsBehind, .steps, .foreignTails])
      .equals(reader.words.split(text.folded[word.range]))
  }

  /// "so với năm 2020" behind a move belongs to it.
  private func withComparison(_ at: Int, _ end: Int) -> Int {
    var stop = at
    while stop < end, stop - at < 40, !text.folded[stop].isOne(of: ",;:(") {
      if FigureScan.isDigit(text.folded[stop]) {
        let words = reader.words.split(text.folded[at..<stop])
        guard !words.isEmpty, reader.words.phrases(.baselines).suffix(of: words[...]) == words.count
        else { return at }
        while stop < end, FigureScan.isDigit(text.folded[stop]) { stop += 1 }
        return stop
      }
      stop += 1
    }
    return at
  }

  /// Whether nothing but blanks and an open bracket stands between two figures.
  private func isJoined(_ end: Int, _ start: Int) -> Bool {
    start - end < 5 && text.folded[end..<start].contains(UInt8(ascii: "("))
      || text.folded[end..<start].allSatisfy { $0 == UInt8(ascii: "/") }
  }

  /// Without marks and blanks at both ends.
  private func stripped(_ span: Span) -> Span {
    var span = span
    while span.start < span.end, isSeparator(text.folded[span.start]) { span.start += 1 }
    while span.end > span.start, isSeparator(text.folded[span.end - 1]) { span.end -= 1 }
    return span
  }

  private func withoutMarks(_ span: Span) -> Span {
    var span = span
    while span.start < span.end,
      text.folded[span.start].isOne(of: " :;,.")
        || text.folded[span.start] == 0x2D && span.start + 1 < span.end
          && text.folded[span.start + 1] == 0x20
    {
      span.start += 1
    }
    return span
  }

  private func isSeparator(_ byte: UInt8) -> Bool { byte.isOne(of: " :;,.()-/|*=") }
}

// MARK: - What items are about

extension ListItemReader {
  private func item(_ parts: [Part], _ isNumbered: Bool) -> ListItem? {
    guard let place = parts.firstIndex(where: { !$0.isData }), place <= 1,
      parts.contains(where: { $0.isData }), parts.count > (isNumbered ? 2 : 1),
      let kind = kind(parts[place].span)
    else { return nil }
    let others = parts[(place + 1)...].filter { !$0.isData }
    let unknown = others.filter { !isLabel($0.span) }
    guard unknown.allSatisfy({ canBeLabel($0.span) }) else { return nil }
    let data = parts[(isNumbered ? 1 : 0)...].filter(\.isData).map { reader.reading(of: $0.span) }
    guard !data.isEmpty, data.allSatisfy(\.isData) else { return nil }
    let isPlain = data.allSatisfy { cell in
      cell.figures.contains(where: \.isTotal) || cell.figures.allSatisfy { $0.own != nil }
    }
    return ListItem(
      kind: kind, cells: parts.map(\.span), isNumbered: isNumbered || place == 1,
      isPlain: isPlain, unknown: unknown.map { text.foldedWords($0.span) })
  }

  /// Whether a label can be the name of a field: a few words, none of them a unit's or a verb's.
  private func canBeLabel(_ label: Span) -> Bool {
    guard label.count < 90, text.folded[label.start] >= 0x61 else { return false }
    let first = text.firstToken(from: label.start)
    guard first < text.tokens.count, text.tokens[first].isCapitalised else { return false }
    let cell = reader.reading(of: label)
    return cell.unit == nil && cell.measure != .other && cell.figures.isEmpty
  }

  /// What the first label names, if it names nothing beside.
  private func kind(_ label: Span) -> ListItem.Kind? {
    let cell = reader.reading(of: label)
    if cell.body != nil, cell.unit?.kind != .province { return .body }
    if let unit = reader.candidates.within(label).first(where: { $0.unit != nil }) {
      return isAlone(unit.span, in: label) ? .unit : nil
    }
    if cell.component != nil, covers(cell.component?.span ?? label, label) { return .field }
    if cell.indices.count == 1, cell.words.utf8.count < 14 { return .index }
    if !cell.years.isEmpty, reader.words.split(cell.allWords).count <= 5 { return .year }
    if reader.words.isMean(cell.allWords), cell.allWords.utf8.count < 50 { return .mean }
    return canBeLabel(label) ? .unknown : nil
  }

  /// Whether nothing but words for what a unit is stands beside its name.
  private func isAlone(_ name: Span, in label: Span) -> Bool {
    let halves = [text.folded[label.start..<name.start], text.folded[name.end..<label.end]]
    return halves.allSatisfy { beside in
      reader.words.split(beside).allSatisfy { word in
        reader.words.contains(.unitWords, beside[word.span.shifted(by: beside.startIndex).range])
      }
    }
  }

  private func covers(_ name: Span, _ label: Span) -> Bool {
    label.count - name.count < 14 || name.count * 2 > label.count && label.count < 120
  }

  /// Whether a label between figures is a known one.
  private func isLabel(_ label: Span) -> Bool {
    let cell = reader.reading(of: label)
    if cell.component != nil, label.count < 100 { return true }
    if cell.unit != nil { return false }
    return !cell.years.isEmpty && reader.words.split(cell.allWords).count <= 4
      || !cell.indices.isEmpty && label.count < 40
      || reader.words.isMean(cell.allWords) && label.count < 40
      || cell.measure == .rank && label.count < 40
  }
}
