internal import PageReading
internal import VietnameseText

/// A stretch of a page's bytes and what stands there instead.
struct PageEdit: Hashable, Sendable {
  let span: Span
  let replacement: [UInt8]

  init(_ span: Span, _ replacement: [UInt8]) {
    (self.span, self.replacement) = (span, replacement)
  }
}

/// A change of a correct page that makes it contradict itself or the reference data.
struct Fault: Sendable {
  let kind: FaultKind
  /// The changes, none overlapping another.
  let edits: [PageEdit]
  /// What the page now says, and what that contradicts.
  let about: String
  /// The checks that may find it; which of them knows the contradiction.
  let checks: Set<String>
  /// Where else the contradiction stands, in the bytes of the untouched page: the values of units that
  /// were swapped.
  var statements: [Span] = []

  init(
    _ kind: FaultKind, _ edits: [PageEdit], contradicting what: String, found checks: [String]
  ) {
    self.kind = kind
    self.edits = edits.sorted { $0.span.start < $1.span.start }
    about = what
    self.checks = Set(checks)
  }

  /// The page with the fault in it, and where in its bytes it stands.
  func planted(in page: PageInput) -> (page: PageInput, places: [Span]) {
    var result = page
    var content: [UInt8] = []
    var places: [Span] = []
    var at = 0
    for edit in edits {
      content += page.content[at..<edit.span.start]
      places.append(Span(content.count, content.count + edit.replacement.count))
      content += edit.replacement
      at = edit.span.end
    }
    result.content = content + page.content[at...]
    return (result, places + statements.map(moved))
  }

  /// Where a stretch of the untouched page stands in the planted one.
  private func moved(_ span: Span) -> Span {
    let before = edits.filter { $0.span.end <= span.start }
    return span.shifted(by: before.map { $0.replacement.count - $0.span.count }.reduce(0, +))
  }
}
