import DocumentModel
import FactComparison
import TestSupport
import Testing

@Suite("Examples of comparison checks")
struct ComparisonExampleTests {
  @Test("every check finds what its examples say", arguments: FactComparer.standardChecks.indices)
  func examples(index: Int) {
    let check = FactComparer.standardChecks[index]
    #expect(!check.examples.isEmpty)
    for example in check.examples {
      let findings = FactComparer(checks: [check])
        .findings(in: ComparedFacts(FactBase(lines: example.facts)))
      let severities = findings.map(\.finding.severity)
      #expect(severities == (example.severity.map { [$0] } ?? []), "\(check.id): \(example.facts)")
      #expect(findings.allSatisfy { $0.finding.check == check.id && !$0.suspects.isEmpty })
    }
  }

  @Test("ids are unique and each check explains itself")
  func descriptions() {
    let checks = FactComparer.standardChecks
    #expect(Set(checks.map(\.id)).count == checks.count)
    for check in checks {
      #expect(check.sentence.hasSuffix(".") && check.documentation.count > check.sentence.count)
      #expect(check.examples.contains { $0.severity == nil }, "\(check.id) shows what it leaves")
    }
  }
}
