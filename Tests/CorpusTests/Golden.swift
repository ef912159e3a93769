import DocumentModel
import Evaluation
import Foundation
import RuleTesting
import VietnameseText

/// What a reader should get out of one page; `Corpus/README.md` describes the format.
struct Golden: Decodable {
  /// What is wrong on the page.
  struct Finding: Decodable, Hashable {
    let check: String
    let severity: String
  }

  let title: String?
  let published: String?
  let author: String?
  let records: [ScoredRecord]
  let findings: [Finding]
  let kept: [String]
  let dropped: [String]

  init(path: String) throws {
    let data = try Data(contentsOf: URL(filePath: path))
    self = try JSONDecoder().decode(Golden.self, from: data)
  }
}

extension Golden {
  /// What `document` has otherwise, one line each and sorted; empty if it has everything.
  func differences(from document: Document) -> [String] {
    let text = Self.folded(document.text.string)
    let lines =
      metadataDifferences(document.metadata)
      + kept.filter { !text.contains(Self.folded($0)) }.map { "not kept: \($0)" }
      + dropped.filter { text.contains(Self.folded($0)) }.map { "not dropped: \($0)" }
      + recordDifferences(document) + findingDifferences(document.findings)
    return lines.map(Self.folded).sorted()
  }

  private func metadataDifferences(_ found: PageMetadata) -> [String] {
    [
      ("title", title, found.title), ("published", published, found.published),
      ("author", author, found.author),
    ].compactMap { key, expected, found in
      guard !isEqual(expected, found) else { return nil }
      return "\(key): expected \(expected ?? "none"), found \(found ?? "none")"
    }
  }

  private func isEqual(_ left: String?, _ right: String?) -> Bool {
    left.map { Array(Self.folded($0).utf8) } == right.map { Array(Self.folded($0).utf8) }
  }

  /// The records by the scorer's core keys, and by all keys where only those differ.
  private func recordDifferences(_ document: Document) -> [String] {
    var found = ScoredDocument(document)
    found.mentions = []
    var gold = found
    gold.records = records
    let sheet = Scorer.sheet(gold: [gold], predicted: [found])
    return (sheet.mismatches["record:full"] ?? []).map { mismatch in
      let isMissed = mismatch.kind == .missed
      return (isMissed ? "record missed: " : "record wrong: ") + mismatch.values
    }
  }

  private func findingDifferences(_ found: [DocumentModel.Finding]) -> [String] {
    var left = found.filter { $0.kind == .page }.map { "\($0.check) \($0.severity.rawValue)" }
    var missed: [String] = []
    for finding in findings.map({ "\($0.check) \($0.severity)" }) {
      if let index = left.firstIndex(of: finding) {
        left.remove(at: index)
      } else {
        missed.append(finding)
      }
    }
    return missed.map { "finding missed: \($0)" } + left.map { "finding wrong: \($0)" }
  }

  /// White space as single blanks, the no-break space among it.
  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
