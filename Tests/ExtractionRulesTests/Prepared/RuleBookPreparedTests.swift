import BundledData
import Testing

@testable import ExtractionRules

@Suite("Prepared rule books")
struct RuleBookPreparedTests {
  @Test("the prepared file is what the books give; if not, run `make data`")
  func isUpToDate() throws {
    let bundled = try #require(BundledFile.named(RuleBook.preparedFile.name)?.bytes)
    #expect(try bundled == RuleBook.preparedBytes(), "run `make data`")
  }

  @Test("a prepared book is the book that is read from YAML")
  func saysTheSame() throws {
    let prepared = try #require(RuleBook.prepared)
    let written = try RuleBook.written()
    #expect(prepared.rules == written.rules)
    #expect(prepared.vocabulary == written.vocabulary)
    #expect(prepared.vocabularyPlaces == written.vocabularyPlaces)
    #expect(prepared.lexicons == written.lexicons)
    #expect(prepared.tables.isEmpty && prepared.disabled.isEmpty)
    #expect(prepared.forms == written.madeForms)
    #expect(prepared.forms.count == Set(written.rules.map(PatternForm.Key.init)).count)
  }
}
