internal import DocumentModel
internal import FindingMessages

extension AuditReport {
  /// The findings one below the other, and the counts.
  var text: String {
    let doubted = showsDoubts ? doubts.map(lines) : []
    let omitted = passedOver.joined(separator: ", ")
    let note =
      passedOver.isEmpty
      ? [] : [said("not run on records that come without their text: \(omitted)")]
    return (findings.map(lines) + doubted + note + [summary, account]).joined(separator: "\n")
      + "\n"
  }

  private func said(_ text: String) -> String {
    MessageCatalogue.bundled.text(text, in: language)
  }

  private func lines(_ audited: AuditedFinding) -> String {
    let finding = audited.finding
    var lines = [
      "\(said(finding.kind == .reading ? "doubt" : finding.severity.rawValue))  \(finding.check)  "
        + "\(audited.place.name)  [\(audited.id)]",
      "  \(finding.message)",
    ]
    lines += [audited.page].compactMap { $0 }.map { "  " + said("page: \($0)") }
    lines += audited.quotes.map { "  " + said("says: \($0)") }
    if let expected = finding.expected, let found = finding.found {
      lines.append("  " + said("expected \(expected), found \(found)"))
    }
    lines += audited.attached.map {
      "  " + said("also \($0.check), \($0.place.name): \($0.message)")
    }
    return lines.joined(separator: "\n")
  }

  /// A line a check with findings: id, errors, warnings and infos, tab-separated; the worst first.
  var summaryByCheck: String {
    let groups = Dictionary(grouping: findings) { $0.finding.check }
    let rows = groups.map { check, findings -> (String, [Int]) in
      (
        check,
        Finding.Severity.allCases.reversed().map { severity in
          findings.count { $0.finding.severity == severity }
        }
      )
    }.sorted { ($1.1[0], $1.1[1], $0.0) < ($0.1[0], $0.1[1], $1.0) }
    let lines = rows.map { check, counts in
      ([check] + counts.map(String.init)).joined(separator: "\t")
    }
    return (["check\terror\twarning\tinfo"] + lines + [account]).joined(separator: "\n") + "\n"
  }

  /// How many records were checked: "9 records, 8 checked, 1 with an unknown name".
  public var account: String {
    said("\(records) record\(records == 1 ? "" : "s"), \(checked) checked")
      + (unchecked.names > 0 ? said(", \(unchecked.names) with an unknown name") : "")
      + (unchecked.periods > 0 ? said(", \(unchecked.periods) without a known year") : "")
  }

  /// How much was read and found.
  public var summary: String {
    let counts = Finding.Severity.allCases.reversed().map { severity in
      "\(findings.count { $0.finding.severity == severity }) \(severity.rawValue)"
    }
    let hidden =
      doubts.isEmpty || showsDoubts
      ? "" : said("; \(doubts.count) doubts about the reading (--doubts shows them)")
    let whole =
      "\(findings.count) findings: " + counts.joined(separator: ", ")
      + "; \(accepted.count) accepted; \(records) records in \(pages) documents from \(sources) "
      + "independent sources"
    return said(whole) + hidden
  }
}
