import DocumentModel
import FactAudit
import RecordReading
import TestSupport
import Testing

@Suite("Baseline")
struct BaselineTests {
  private func report(_ lines: [String]) -> AuditReport {
    var audit = Audit()
    for (number, line) in lines.enumerated() {
      audit.add(RecordedDocument(factDocument("p\(number)", [line]), lines: [1]))
    }
    return audit.report()
  }

  private let wrong = ["a|Huế|PCI|2022|rank|70/63", "b|Long An|PCI|2022|rank|80/63"]

  @Test("what is written is accepted when it is read, with its reason")
  func roundTrip() throws {
    let first = report(wrong)
    let baseline = Baseline.accepting(first, reason: "a \"misprint\": known\n# not a comment")
    let read = try Baseline(yaml: baseline.yaml, path: "b.yaml")
    #expect(read == baseline)
    let accepted = first.accepting(read)
    #expect(accepted.findings.isEmpty && accepted.accepted.count == 2 && !accepted.fails(at: .info))
    #expect(accepted.accepted[0].reason == "a \"misprint\": known\n# not a comment")
  }

  @Test("old reasons stay, new findings get the new one, what is gone is dropped")
  func update() throws {
    let old = Baseline.accepting(report([wrong[0]]), reason: "old")
    let both = Baseline.accepting(report(wrong).accepting(old), reason: "new")
    #expect(both.entries.map(\.reason) == ["old", "new"])
    let rest = report([wrong[0]])
    #expect(both.outdated(in: rest).map(\.reason) == ["new"])
    #expect(Baseline.accepting(rest.accepting(both), reason: "x").entries.map(\.reason) == ["old"])
  }

  @Test(
    "an entry without id or reason is refused with its line",
    arguments: [
      ("accepted:\n  - {id: x, reason: ''}\n", "b.yaml:2: the accepted finding x has no reason"),
      ("accepted:\n  - {id: x}\n", "b.yaml:2: the accepted finding x has no reason"),
      ("accepted:\n\n  - {reason: r}\n", "b.yaml:3: an entry has no id"),
      ("findings: []\n", "b.yaml:1: unknown key findings"),
    ])
  func faults(yaml: String, message: String) {
    do {
      _ = try Baseline(yaml: yaml, path: "b.yaml")
      #expect(Bool(false), "read")
    } catch { #expect("\(error)".hasPrefix(message)) }
  }

  @Test("an empty baseline is written and read")
  func empty() throws {
    #expect(try Baseline(yaml: Baseline().yaml, path: "b.yaml") == Baseline())
  }
}
