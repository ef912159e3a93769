public import DocumentModel
public import ReferenceData
internal import VietnameseText

/// One thing that can be wrong with a document's facts.
///
/// A check is a file: it names itself, says in a sentence what it looks for and on a page why it
/// decides as it does, proves itself with examples, and returns a finding for each cause. It never
/// changes the document.
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
  /// When it speaks, when it keeps silent, and what is an error rather than a warning.
  var documentation: String { get }
  /// How sure the records must be that an error, or a warning, rests on.
  var bounds: CertaintyBounds { get }
  /// The bounds for one of its findings, where they depend on what was found.
  func bounds(of finding: Finding, in document: Document) -> CertaintyBounds
  /// Texts in which it finds something, and texts that only look wrong.
  var examples: [CheckExample] { get }
  /// Whether it looks at nothing but the text, so that it finds nothing in records alone.
  var needsText: Bool { get }
  /// What it has to say about `document`.
  func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding]
}

extension Check {
  /// The sentence, for checks that need no more.
  public var documentation: String { sentence }
  /// The usual bounds.
  public var bounds: CertaintyBounds { .usual }
  /// The bounds of all its findings.
  public func bounds(of finding: Finding, in document: Document) -> CertaintyBounds { bounds }
  /// Records alone are enough.
  public var needsText: Bool { false }
  /// No examples.
  public var examples: [CheckExample] { [] }
}

extension Check {
  /// A finding about the record at `index`; what it is held against stands at `others`.
  func finding(
    _ severity: Finding.Severity, _ message: String, record index: Int,
    against others: [Int] = [], in document: Document
  ) -> Finding {
    var finding = Finding(check: id, severity: severity, message: message)
    finding.record = index
    finding.span = document.records[index].span
    finding.related = others.filter { $0 != index }.map { evidence($0, in: document) }
    return finding
  }

  private func evidence(_ index: Int, in document: Document) -> Finding.Related {
    let record = document.records[index]
    var related = Finding.Related(
      check: id,
      message: "\(record.subject), \(record.topic): \(record.measure.rawValue) "
        + record.printedValue)
    related.record = index
    related.span = record.span
    return related
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
