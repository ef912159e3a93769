import ExtractionRules
import RuleTesting
import Testing

private func report(texts: String) throws -> MutationReport {
  let yaml = """
    rules:
      - id: rank.mine
        mention: rank
        pattern: '(?:nấc|bục) (?<value>\\d)'
        captures: {value: integer}
        examples: [{values: {value: 9}, texts: [\(texts)]}]
        counterexamples: ['nấc thang']
    """
  let read = RuleBookReader.read(yaml, file: "mine.yaml")
  let book = try RuleBook.bundled().overlaid(with: read.book)
  return try MutationRun(book: book, paths: []).report { $0.id == "rank.mine" }
}

@Test("an alternative that no example needs survives")
func survivor() throws {
  let report = try report(texts: "'⟦nấc 9⟧'")
  #expect(report.tried == 3)
  #expect(report.survivors.map(\.change) == ["without bục"])
}

@Test("where examples need every part, every change is noticed")
func noSurvivor() throws {
  let report = try report(texts: "'⟦nấc 9⟧', '⟦bục 9⟧'")
  #expect(report.survivors.isEmpty)
  #expect(report.score == 1)
  #expect(report.summary == "3 mutants, 3 noticed: 100.0 %")
}
