internal import DocumentModel

extension AuditReport {
  /// The findings one below the other, and the counts.
  var text: String {
    (findings.map(Self.lines) + [summary, account]).joined(separator: "\n") + "\n"
  }

  private static func lines(_ audited: AuditedFinding) -> String {
    let finding = audited.finding
    var lines = [
      "\(finding.severity.rawValue)  \(finding.check)  \(audited.place.name)  [\(audited.id)]",
      "  \(finding.message)",
    ]
    if let expected = finding.expected, let found = finding.found {
      lines.append("  expected \(expected), found \(found)")
    }
    lines += audited.attached.map {
      "  also \($0.check), \($0.place.name): \($0.message)"
    }
    return lines.joined(separator: "\n")
  }

  /// How many records were checked: "9 records, 8 checked, 1 with an unknown name".
  public var account: String {
    "\(records) record\(records == 1 ? "" : "s"), \(checked) checked"
      + (unchecked.names > 0 ? ", \(unchecked.names) with an unknown name" : "")
      + (unchecked.periods > 0 ? ", \(unchecked.periods) without a known year" : "")
  }

  /// How much was read and found.
  public var summary: String {
    let counts = Finding.Severity.allCases.reversed().map { severity in
      "\(findings.count { $0.finding.severity == severity }) \(severity.rawValue)"
    }
    return "\(findings.count) findings: " + counts.joined(separator: ", ")
      + "; \(accepted.count) accepted; \(records) records in \(pages) documents from \(sources) "
      + "independent sources"
  }
}
