import DocumentModel
import FactAudit
import RecordReading
import TestSupport
import Testing

@Suite("Audit settings")
struct AuditSettingsTests {
  private let checks = ["rank_range", "weekday", "published_fact"]

  private func fault(_ yaml: String) -> String {
    do {
      _ = try AuditSettings(yaml: yaml, path: "c.yaml", checks: checks)
      return "none"
    } catch { return "\(error)" }
  }

  private func severities(_ yaml: String) throws -> [String] {
    let settings = try AuditSettings(yaml: yaml, path: "c.yaml", checks: checks)
    var audit = Audit(settings: settings)
    audit.add(
      RecordedDocument(
        factDocument("a", ["a|Bộ Tư pháp|PAR_INDEX|2020|rank|30/17"]), lines: [1]))
    return audit.report().findings.map { "\($0.finding.check) \($0.finding.severity.rawValue)" }
  }

  @Test("severities are changed, and a check that is off lets the next one speak")
  func changes() throws {
    #expect(try severities("") == ["rank_range error"])
    #expect(try severities("severities: {rank_range: info}") == ["rank_range info"])
    #expect(try severities("severities:\n  rank_range: off\n") == ["published_fact error"])
    #expect(
      try severities("severities: {rank_range: 'off', published_fact: off}") == [])
  }

  @Test("faults name the file, the line and what to do")
  func faults() {
    #expect(
      fault("severities:\n  weekdy: error\n")
        == "c.yaml:2: unknown check weekdy; use one of rank_range, weekday, published_fact")
    #expect(
      fault("severities:\n  weekday: fatal\n")
        == "c.yaml:2: fatal is no severity; use error, warning, info or off")
    #expect(fault("severity: {}") == "c.yaml:1: unknown key severity; use severities")
    #expect(fault("- a").hasPrefix("c.yaml:1: keys and values are expected"))
    #expect(fault("a: [").hasPrefix("c.yaml:"))
    #expect(fault("severities: {weekday: [error]}").contains("is no severity"))
  }
}
