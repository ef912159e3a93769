internal import DocumentModel
internal import VietnameseText

extension Document {
  /// The sentences a finding is about, its words between ⟦ and ⟧; none without a text.
  func quotes(of finding: Finding) -> [String] {
    let spans = ([finding.span] + finding.related.map(\.span)).compactMap { $0 }
    return spans.filter { !$0.isEmpty && $0.end <= text.count }
      .reduce(into: [Span]()) { if !$0.contains($1) { $0.append($1) } }
      .prefix(Self.mostQuotes).map(quote)
  }

  /// A finding shows no more sentences than this, and no more of one on either side.
  private static let mostQuotes = 4
  private static let reach = 160

  private func quote(_ span: Span) -> String {
    let first = max(0, span.start - Self.reach)
    let last = min(text.count, span.end + Self.reach)
    let before = (first..<span.start).last(where: isBreak).map { $0 + 1 }
    let after = (span.end..<last).first(where: isBreak)
    let start = before ?? (first == 0 ? 0 : letter(from: first))
    let end = after ?? letter(from: last)
    return (before == nil && first > 0 ? "…" : "")
      + text.string(in: Span(start, span.start)).drop { $0 == " " }
      + "⟦" + text.string(in: span).replacing("\n", with: " ") + "⟧"
      + text.string(in: Span(span.end, end)) + (after == nil && last < text.count ? "…" : "")
  }

  /// Whether a sentence ends with this byte.
  private func isBreak(_ index: Int) -> Bool {
    switch text.utf8[index] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "."): index + 1 < text.count && text.utf8[index + 1] == UInt8(ascii: " ")
    default: false
    }
  }

  /// The place where a letter begins, at `offset` or behind it.
  private func letter(from offset: Int) -> Int {
    text.utf8[offset...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.count
  }
}
