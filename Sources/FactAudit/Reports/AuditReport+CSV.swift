internal import DocumentModel
internal import FactOutput

extension AuditReport {
  private static let columns = [
    "id", "severity", "check", "path", "line", "page", "url", "subject", "index", "component",
    "period", "measure", "expected", "found", "message", "attached", "accepted",
  ]

  /// One row per finding, RFC 4180; `accepted` holds the reason of an accepted one.
  var csv: [UInt8] {
    var heading = CSVRow()
    for column in Self.columns { heading.append(text: column) }
    let open = findings.flatMap { Self.row($0, reason: nil) }
    return heading.line + open + accepted.flatMap { Self.row($0.finding, reason: $0.reason) }
  }

  private static func row(_ audited: AuditedFinding, reason: String?) -> [UInt8] {
    let (finding, place, record) = (audited.finding, audited.place, audited.record)
    var row = CSVRow()
    for text in [audited.id, finding.severity.rawValue, finding.check, place.path] {
      row.append(text: text)
    }
    row.append(number: place.line.map { ExactDecimal($0) })
    for text in [place.page, place.url, record?.subject, record?.index, record?.component] {
      row.append(text: text)
    }
    for text in [record?.period, record?.measure.rawValue, finding.expected, finding.found] {
      row.append(text: text)
    }
    row.append(text: finding.message)
    let attached = audited.attached.map { "\($0.check), \($0.place.name): \($0.message)" }
    row.append(text: attached.joined(separator: "\n"))
    row.append(text: reason)
    return row.line
  }
}
