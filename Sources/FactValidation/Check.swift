public import DocumentModel
internal import VietnameseText

/// One thing that can be wrong with a document's facts.
///
/// A check is a file: it names itself, says in a sentence what it looks for, and returns a finding
/// for each cause. It never changes the document.
///
/// ```swift
/// RankRange().findings(in: document, knowing: .bundled).first?.check   // "rank_range"
/// ```
public protocol Check: Sendable {
  /// The stable id that findings carry, such as `known_total`.
  var id: String { get }
  /// The worst severity it gives.
  var severity: Finding.Severity { get }
  /// What it looks for, in one sentence.
  var sentence: String { get }
  /// What it has to say about `document`.
  func findings(in document: Document, knowing reference: ReferenceData) -> [Finding]
}

extension Check {
  /// A finding about the record at `index`.
  func finding(
    _ severity: Finding.Severity, _ message: String, record index: Int, in document: Document
  ) -> Finding {
    var finding = Finding(check: id, severity: severity, message: message)
    finding.record = index
    finding.span = document.records[index].span
    return finding
  }

  /// A finding about the mention at `index`.
  func finding(
    _ severity: Finding.Severity, _ message: String, mention index: Int, in document: Document
  ) -> Finding {
    var finding = Finding(check: id, severity: severity, message: message)
    finding.mention = index
    finding.span = document.mentions[index].span
    return finding
  }
}

extension Finding {
  /// The same finding with what was expected and what was found.
  func with(expected: String, found: String) -> Finding {
    var copy = self
    copy.expected = expected
    copy.found = found
    return copy
  }
}
