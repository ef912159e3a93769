internal import VietnameseText

extension BlockBuilder {
  /// An element whose text is not shown begins; the head is skipped but its tags are read.
  mutating func beginSkipping(_ tag: ElementTag, _ attributes: AttributeList) {
    guard tag != .head else { return pushPlain(tag) }
    if tag == .script, isLinkedData(attributes) { startCapture(.linkedData) }
    if tag != .script, tag != .style, tag != .noscript, tag != .template { separate() }
    pushPlain(tag)
    skipDepth = 1
  }

  mutating func openSkipped(_ tag: ElementTag, _ attributes: AttributeList) {
    guard tag != .br, tag != .img, tag != .input, tag != .meta, tag != .link else { return }
    pushPlain(tag)
    skipDepth += 1
  }

  mutating func closeSkipped(_ tag: ElementTag) {
    guard let element = stack.last, element.tag == tag else { return }
    stack.removeLast()
    skipDepth -= 1
    if skipDepth == 0, capture == .linkedData { finishCapture() }
  }

  /// A control between two words keeps them apart.
  private mutating func separate() {
    if block != nil { pendingSpace = pendingSpace ?? Span(located, located) }
  }

  private mutating func pushPlain(_ tag: ElementTag) {
    let around = stack.last
    stack.append(
      OpenElement(
        tag: tag, record: around?.record ?? -1, inlineHints: around?.inlineHints ?? [],
        parts: false))
  }

  private func isLinkedData(_ attributes: AttributeList) -> Bool {
    var found = false
    attributes.forEach { name, value in
      if name == .type, AttributeText.contains("ld+json", value) { found = true }
    }
    return found
  }
}

extension BlockBuilder {
  /// `<title>` begins; one inside an SVG picture is skipped with it.
  mutating func openTitle() { startCapture(.title) }

  mutating func closeTitle() { finishCapture() }

  /// Text that is not shown, such as a script's.
  mutating func rawText(_ bytes: UnsafeBufferPointer<UInt8>) {
    if capture != .none, captured.count < 262_144 { captured.append(contentsOf: bytes) }
  }

  private mutating func startCapture(_ kind: Capture) {
    capture = kind
    captured.removeAll(keepingCapacity: true)
  }

  private mutating func finishCapture() {
    switch capture {
    case .title: declared.add(.documentTitle, String(decoding: captured, as: UTF8.self))
    case .linkedData: linkedData.add(script: captured)
    case .none: break
    }
    capture = .none
  }
}
