import TestSupport
import VietnameseText

/// Texts made of others by copying, leaving out, replacing and adding, in the order of the source.
struct RandomEdits {
  private var random: RandomText

  init(seed: UInt64) { random = RandomText(seed: seed) }

  /// Some bytes to begin with, at least one.
  mutating func source() -> [UInt8] { [65] + random.bytes(length: 60) }

  /// A new text out of `source`, with the way back to it.
  mutating func edited(_ source: [UInt8]) -> TracedText {
    var text = TracedText()
    var at = 0
    while at < source.count {
      let end = min(source.count, at + random.number(in: 1...6))
      edit(source, Span(at, end), &text)
      at = end
    }
    return text
  }

  private mutating func edit(_ source: [UInt8], _ span: Span, _ text: inout TracedText) {
    switch random.number(in: 0...5) {
    case 0: break
    case 1: text.append(random.bytes(length: 4), from: span, isExact: false)
    case 2: text.append(random.bytes(length: 2), from: Span(span.start, span.start), isExact: false)
    default: text.append(source[span.range], from: span, isExact: true)
    }
  }
}
