import DocumentModel
import ExtractionRules
import PageCleaning
import PagePipeline
import PageReading
import Testing
import VietnameseText

@Test("a rule that comes to its match limit is named, with the line on which it gave up")
func ruleLimit() throws {
  let yaml = "rules: [{id: rank.greedy, mention: rank, pattern: '(?:a|a|aa)+(?:a|aa)+b!'}]"
  let book = RuleBookReader.read(yaml, file: "mine.yaml").book
  let text = String(repeating: "a", count: 4_000) + " b!"
  let pipeline = try ExtractionPipeline(scope: .page, book: RuleBook.bundled().overlaid(with: book))
  let page = PageInput(kind: .text, content: Array(text.utf8))
  let finding = try #require(
    pipeline.document(from: page).findings.first { $0.check == "rule_limit" })
  #expect(finding.message.contains("rank.greedy"))
  #expect(finding.span?.start == 0)
}
