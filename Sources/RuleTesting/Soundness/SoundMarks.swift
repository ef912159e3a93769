internal import DocumentModel
internal import ReferenceData

/// What is wrong on pages that are sound otherwise: a tab-separated table of page, check and reason.
///
/// ```swift
/// let marks = SoundMarks(text: "page\tcheck\twhy\npage-1\tcontradiction\ttwo ranks\n")
/// ```
public struct SoundMarks: Sendable {
  private struct Mark: Hashable {
    let page: Substring
    let check: String
  }

  private let marks: Set<Mark>

  /// Nothing, or the rows of a table with the columns `page` and `check`.
  public init(text: String = "") {
    marks = Set(
      ReferenceTable(text: text).rows.map { Mark(page: Substring($0["page"]), check: $0["check"]) })
  }

  /// Whether the finding is right: a check of the page's marks gave it, or was attached to it.
  func hold(_ finding: Finding, on page: String) -> Bool {
    let id = page.split(separator: "#").last ?? ""
    return ([finding.check] + finding.related.map(\.check)).contains {
      marks.contains(Mark(page: id, check: $0))
    }
  }
}
