internal import VietnameseText

extension BlockBuilder {
  /// A run of text, after which the parser stands at `position`.
  mutating func text(_ run: UnsafeBufferPointer<UInt8>, endingAt position: Int) {
    step()
    if capture != .none { return rawText(run) }
    let locator = RunLocator(source: source, located: located)
    let place = locator.place(of: run, endingAt: position)
    located = max(located, place.span.end)
    guard skipDepth == 0, !isInHead else { return }
    if place.span.start < spelled { return appendRest(run, place) }
    if place.isExact {
      if run.count == 1, run[0] == 0x26, appendReference(at: place.span.start) { return }
      appendCopy(run, from: place.span.start)
    } else if let byte = NamedReferences.controlByte(run) {
      NamedReferences.windows(byte).withContiguous { appendDecoded($0, from: place.span) }
    } else {
      appendDecoded(run, from: place.span)
    }
  }

  /// Adds what a named reference at `start` stands for that libxml2, which knows those of HTML 4,
  /// hands over as it is spelled.
  private mutating func appendReference(at start: Int) -> Bool {
    guard let reference = NamedReferences.standard.reference(in: source, at: start) else {
      return false
    }
    spelled = start + reference.length
    let span = Span(start, spelled)
    Array(reference.text.utf8).withContiguous { appendDecoded($0, from: span) }
    return true
  }

  /// Adds what of a run stands behind a reference that was added already.
  private mutating func appendRest(_ run: UnsafeBufferPointer<UInt8>, _ place: RunLocator.Place) {
    guard place.isExact, place.span.end > spelled else { return }
    let rest = run[(spelled - place.span.start)...]
    appendCopy(UnsafeBufferPointer(rebasing: rest), from: spelled)
  }

  private var isInHead: Bool { stack.last?.tag == .head }

  /// Adds bytes that stand in the source as they are, white space folded.
  private mutating func appendCopy(_ run: UnsafeBufferPointer<UInt8>, from start: Int) {
    var index = 0
    while index < run.count {
      let end = FoldedText.plainEnd(of: run, from: index)
      if end > index {
        write(run, index..<end, Span(start + index, start + end), isExact: true)
      }
      let next = FoldedText.gapEnd(of: run, from: end)
      if FoldedText.isBlank(run, end..<next) { noteSpace(Span(start + end, start + next)) }
      index = max(next, end)
      if next == end, end < run.count { index = run.count }
    }
  }

  /// Adds what a character reference stands for.
  private mutating func appendDecoded(_ run: UnsafeBufferPointer<UInt8>, from source: Span) {
    references += 1
    if references > limits.maximumReferences { limit = .references }
    let gap = FoldedText.gapEnd(of: run, from: 0)
    guard gap < run.count else {
      if FoldedText.isBlank(run, 0..<gap) { noteSpace(source) }
      return
    }
    write(run, 0..<run.count, source, isExact: false)
  }

  private mutating func noteSpace(_ span: Span) {
    guard block != nil else { return }
    pendingSpace = pendingSpace.map { Span($0.start, max($0.end, span.end)) } ?? span
  }

  /// Parts a raised footnote's number from the figure or name before it in a table's cell; "m²"
  /// stays as it is.
  mutating func partFootnote() {
    guard tables.cell != nil, let last = utf8.last, last > 0x20, last != UInt8(ascii: "m") else {
      return
    }
    noteSpace(Span(located, located))
  }

  private mutating func write(
    _ run: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ source: Span, isExact: Bool
  ) {
    if block == nil { beginBlock(at: source.start) }
    writePendingSpace()
    breaks = 0
    utf8.append(contentsOf: UnsafeBufferPointer(rebasing: run[range]))
    map.append(text: range.count, source: source, isExact: isExact)
    if linkDepth > 0 { block?.linkBytes += range.count }
    if boldDepth > 0 { block?.boldBytes += range.count }
  }

  private mutating func writePendingSpace() {
    guard let space = pendingSpace else { return }
    pendingSpace = nil
    utf8.append(0x20)
    let isBlank = space.count == 1 && source[space.start] == 0x20
    map.append(text: 1, source: space, isExact: isBlank)
  }
}
