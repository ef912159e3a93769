internal import DocumentModel
internal import FactOutput

extension AuditReport {
  /// JUnit's XML, as CI systems read it: a finding is a failed test, a check without findings one
  /// that passed, an accepted finding one that was skipped.
  var junit: String {
    let silent = checks.filter { check in !findings.contains { $0.finding.check == check } }
    let failures = findings.filter { $0.finding.severity > .info }.count
    let count = silent.count + findings.count + accepted.count
    let head =
      "<testsuite name=\"trich validate\" tests=\"\(count)\" failures=\"\(failures)\""
      + " skipped=\"\(accepted.count)\" errors=\"0\">"
    let cases =
      findings.map(Self.testCase) + accepted.map(Self.skipped)
      + silent.map { "  <testcase classname=\"\($0.escapedForMarkup)\" name=\"no finding\"/>" }
    return (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", head] + cases + ["</testsuite>"])
      .joined(separator: "\n") + "\n"
  }

  private static func testCase(_ audited: AuditedFinding) -> String {
    let finding = audited.finding
    let details =
      [finding.message] + audited.quotes
      + audited.attached.map { "also \($0.check): \($0.message)" }
    let text = details.joined(separator: "\n").escapedForMarkup
    let body =
      finding.severity == .info
      ? "<system-out>\(text)</system-out>"
      : "<failure type=\"\(finding.severity.rawValue)\""
        + " message=\"\(finding.message.escapedForMarkup)\">\(text)</failure>"
    return opening(audited) + "\n    \(body)\n  </testcase>"
  }

  private static func skipped(_ accepted: Accepted) -> String {
    opening(accepted.finding)
      + "\n    <skipped message=\"\(accepted.reason.escapedForMarkup)\"/>\n  </testcase>"
  }

  private static func opening(_ audited: AuditedFinding) -> String {
    let name = "\(audited.place.name) [\(audited.id)]"
    return "  <testcase classname=\"\(audited.finding.check.escapedForMarkup)\""
      + " name=\"\(name.escapedForMarkup)\""
      + " file=\"\((audited.place.path ?? audited.place.page).escapedForMarkup)\">"
  }
}
