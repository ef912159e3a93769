public import VietnameseText

/// A text in which ⟦ and ⟧ mark a span.
///
/// ```swift
/// MarkedText("đứng ⟦thứ 7/17⟧ bộ")?.text    // "đứng thứ 7/17 bộ"
/// MarkedText("đứng thứ 7/17 bộ")            // nil
/// ```
public struct MarkedText: Hashable, Sendable {
  /// The text without the marks.
  public let text: [UInt8]
  /// What stands between the marks, in bytes of the text.
  public let span: Span

  /// Reads `marked`; `nil` unless it has both marks in their order.
  public init?(_ marked: String) {
    let head = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    guard head.count == 2 else { return nil }
    let tail = head[1].split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
    guard tail.count == 2 else { return nil }
    text = Array(head[0].utf8) + Array(tail[0].utf8) + Array(tail[1].utf8)
    span = Span(head[0].utf8.count, head[0].utf8.count + tail[0].utf8.count)
  }

  /// The line of `text` round `span`, with the marks put in and cut to `width` bytes on each side.
  static func marking(_ span: Span, in text: [UInt8], width: Int = 120) -> String {
    let span = Span(min(span.start, text.count), min(max(span.end, span.start), text.count))
    let before = text[..<span.start].split(separator: 0x0A, omittingEmptySubsequences: false).last
    let after = text[span.end...].split(separator: 0x0A, omittingEmptySubsequences: false).first
    let head = (before ?? []).suffix(width).drop { $0 & 0xC0 == 0x80 }
    let rest = after ?? []
    let cut = rest.indices.dropFirst(width).first { rest[$0] & 0xC0 != 0x80 } ?? rest.endIndex
    let tail = rest[..<cut]
    return String(decoding: head, as: UTF8.self) + "⟦"
      + String(decoding: text[span.range], as: UTF8.self) + "⟧"
      + String(decoding: tail, as: UTF8.self)
  }
}
