internal import VietnameseText

extension BlockBuilder {
  /// An element begins.
  mutating func open(_ tag: ElementTag, _ attributes: AttributeList) {
    step()
    guard stack.count < limits.maximumDepth else {
      limit = .depth
      return
    }
    guard skipDepth == 0 else { return openSkipped(tag, attributes) }
    switch tag {
    case .br: breakLine()
    case .img: images += 1
    case .title: openTitle()
    default: push(tag, attributes)
    }
  }

  /// An element ends.
  mutating func close(_ tag: ElementTag) {
    switch tag {
    case .br, .img, .meta, .link, .input: break
    case .title where capture == .title: closeTitle()
    default: pop(tag)
    }
  }

  private mutating func push(_ tag: ElementTag, _ attributes: AttributeList) {
    if tag.isSkipped { return beginSkipping(tag, attributes) }
    guard tag != .meta, tag != .link, tag != .input else {
      return collect(tag, attributes)
    }
    let around = stack.last
    let (hints, isForeign) = described(tag, attributes, isForeign: around?.isForeign ?? false)
    if attributes.isLong { hasManyAttributes = true }
    if isSecret(tag, hints) { return beginSkipping(tag, attributes) }
    let isParting = !hints.isDisjoint(with: .parting) && around.map(mayPart) ?? true
    let parts = tag.isBlockLevel || isParting
    var element = OpenElement(
      tag: tag, record: around?.record ?? -1, inlineHints: around?.inlineHints ?? [],
      parts: parts, isForeign: isForeign)
    if parts {
      endBlock()
      record(tag, hints, &element)
      tables.open(tag, attributes)
    } else {
      element.inlineHints.formUnion(hints)
      countInline(tag, 1)
      if tag == .sup { partFootnote() }
    }
    stack.append(element)
  }

  /// Inside a paragraph a dated or authored span is part of the sentence.
  private func mayPart(_ around: OpenElement) -> Bool {
    guard around.parts else { return false }
    return !around.tag.isParagraphLike || around.tag == .li
  }

  /// Whether an element hides some words of a paragraph, which a reader never sees.
  private func isSecret(_ tag: ElementTag, _ hints: ClassHint) -> Bool {
    hints.contains(.hidden) && !tag.isBlockLevel && stack.last?.tag.isParagraphLike == true
  }

  private mutating func record(
    _ tag: ElementTag, _ hints: ClassHint, _ element: inout OpenElement
  ) {
    elements.append(SourceElement(tag: tag, parent: element.record, hints: hints))
    element.record = elements.count - 1
    element.inlineHints = []
    if tag == .a { linkDepth += 1 }
  }

  private mutating func countInline(_ tag: ElementTag, _ step: Int) {
    switch tag {
    case .a: linkDepth += step
    case .b, .strong: boldDepth += step
    default: break
    }
  }

  private mutating func pop(_ tag: ElementTag) {
    if skipDepth > 0 { return closeSkipped(tag) }
    guard let element = stack.last, element.tag == tag else { return }
    stack.removeLast()
    if element.parts {
      endBlock()
      tables.close(tag)
      if tag == .a { linkDepth -= 1 }
    } else {
      countInline(tag, -1)
    }
  }

  private mutating func breakLine() {
    breaks += 1
    if breaks >= 2 {
      endBlock()
    } else if block != nil {
      breakOffsets.append(utf8.count)
      pendingSpace = pendingSpace ?? Span(located, located)
    }
  }
}
