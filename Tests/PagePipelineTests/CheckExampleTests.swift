import DocumentModel
import FactValidation
import FindingMessages
import PagePipeline
import PageReading
import Testing
import VietnameseText

/// An example of a check, with the check.
struct CheckCase: Sendable, CustomTestStringConvertible {
  let check: String
  let example: CheckExample

  var testDescription: String { "\(check): \(example.text)" }

  static let all = Validator.standardChecks.flatMap { check in
    check.examples.map { CheckCase(check: check.id, example: $0) }
  }
}

@Suite("Examples of checks")
struct CheckExampleTests {
  private static let pipeline = Result { try ExtractionPipeline() }

  @Test("a check finds what its example marks, and nothing in a text without a mark")
  func everyCheckHasExamples() {
    for check in Validator.standardChecks {
      #expect(!check.documentation.isEmpty && check.sentence.hasSuffix("."))
      let isOfTables = ["average", "list_order", "missing_rank", "repeated_row"].contains(check.id)
      #expect(isOfTables || check.examples.contains { $0.severity != nil }, "\(check.id)")
      #expect(isOfTables || check.examples.contains { $0.severity == nil }, "\(check.id)")
    }
  }

  @Test("an example gives its finding at its words", arguments: CheckCase.all)
  func example(_ test: CheckCase) throws {
    let parts = test.example.text.split(separator: "⟦", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1].split(separator: "⟧", maxSplits: 1).map(String.init) : []
    var page = PageInput(kind: .text, content: Array((parts[0] + rest.joined()).utf8))
    page.published = test.example.published
    let document = try Self.pipeline.get().document(from: page)
    let found = document.findings.filter { $0.check == test.check }
    guard let severity = test.example.severity else {
      #expect(document.findings.isEmpty, "\(document.findings.map(\.message))")
      return
    }
    let start = parts[0].utf8.count
    let marked = Span(start, start + (rest.first?.utf8.count ?? 0))
    #expect(
      found.contains { isAsGrave($0, as: severity) && $0.span?.overlaps(marked) ?? false },
      "\(document.findings.map { "\($0.check) \($0.severity.rawValue): \($0.message)" })")
    for text in document.findings.flatMap({ [$0.message] + $0.related.map(\.message) }) {
      let told = try #require(
        MessageCatalogue.bundled.translation(of: text, in: .vietnamese), "\(text)")
      #expect(!Self.english.contains { " \(told) ".contains(" \($0) ") }, "\(told)")
    }
  }

  /// Words that are left where a part of a sentence is not in the catalogue.
  private static let english = ["the", "is", "was", "not", "of", "and", "it"]
}

/// Whether a finding is of this severity; an error may be lowered where its records are not sure.
private func isAsGrave(_ finding: Finding, as severity: Finding.Severity) -> Bool {
  finding.severity == severity || severity == .error && finding.severity == .warning
}
