internal import DocumentModel
internal import FactExtraction
public import Testing
internal import VietnameseText

/// Expects that the extractor finds the marked mentions, and no other of the same kinds.
///
/// ```swift
/// expectMentions("Bộ Tư pháp đứng ⟦rank=7/17:thứ 7/17⟧ với ⟦percent:87,56%⟧.", kinds: ["rank", "percent"])
/// ```
///
/// - Parameters:
///   - marked: the text with its marks; see `MarkedText`.
///   - published: the page's date, ISO 8601.
///   - kinds: the kinds that are compared; all of them without it.
///   - location: where a failure is shown.
/// - Throws: what the rule books say of a rule that cannot be read.
public func expectMentions(
  _ marked: String, published: String? = nil, kinds: Set<String>? = nil,
  location: SourceLocation = #_sourceLocation
) throws {
  let expected = MarkedText(marked)
  let found = try BundledExtractor.get().extract(
    text: Array(expected.text.utf8), blocks: [], published: published)
  let mentions = found.mentions.filter { kinds?.contains($0.kind) ?? true }
  let differences = differences(expected, mentions)
  #expect(
    differences.isEmpty, "\(expected.text)\n\(differences.joined(separator: "\n"))",
    sourceLocation: location)
}

/// A line for every mark without its mention and every mention without its mark.
private func differences(_ expected: MarkedText, _ found: [Mention]) -> [String] {
  let text = TracedText(copying: Array(expected.text.utf8))
  let missed = expected.marks.filter { mark in !found.contains { fits($0, mark) } }
  let extra = found.filter { mention in !expected.marks.contains { fits(mention, $0) } }
  return missed.map { mark in
    "missed: \(mark.kind) \(mark.value ?? "") at “\(text.string(in: mark.span))”"
  }
    + extra.map { mention in
      "extra: \(mention.kind) \(mention.value.brief) at “\(text.string(in: mention.span))”"
        + " (\(mention.rule))"
    }
}

private func fits(_ mention: Mention, _ mark: MarkedText.Mark) -> Bool {
  mention.kind == mark.kind && mention.span == mark.span
    && (mark.value == nil || mark.value == mention.value.brief)
}
