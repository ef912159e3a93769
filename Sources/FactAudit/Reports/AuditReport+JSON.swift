internal import DocumentModel
internal import FactOutput

extension AuditReport {
  /// One indented JSON object: the counts, the findings, and the accepted ones with their reasons.
  var json: [UInt8] {
    var json = JSONBytes(isIndented: true)
    json.object { json in
      writeCounts(into: &json)
      json.key("passed_over")
      json.array(passedOver) { $0.string($1.utf8) }
      json.key("findings")
      json.array(findings) { json, finding in json.object { write(finding, into: &$0) } }
      json.key("doubts")
      json.array(doubts) { json, finding in json.object { write(finding, into: &$0) } }
      json.key("accepted")
      json.array(accepted) { json, accepted in
        json.object { json in
          json.field("reason", accepted.reason)
          write(accepted.finding, into: &json)
        }
      }
    }
    return json.take() + [0x0A]
  }

  private func writeCounts(into json: inout JSONBytes) {
    json.field("documents", whole: pages)
    json.field("records", whole: records)
    json.field("checked", whole: checked)
    json.field("unknown_names", whole: unchecked.names)
    json.field("unknown_periods", whole: unchecked.periods)
    json.field("independent_sources", whole: sources)
    json.key("counts")
    json.object { json in
      json.field("error", whole: count(.error))
      json.field("warning", whole: count(.warning))
      json.field("info", whole: count(.info))
      json.field("accepted", whole: accepted.count)
    }
  }

  private func count(_ severity: Finding.Severity) -> Int {
    findings.count { $0.finding.severity == severity }
  }

  private func write(_ audited: AuditedFinding, into json: inout JSONBytes) {
    json.field("id", audited.id)
    json.field("check", audited.finding.check)
    json.field("severity", audited.finding.severity.rawValue)
    json.field("kind", audited.finding.kind.rawValue)
    json.field("certainty", audited.finding.certainty)
    json.field("message", audited.finding.message)
    json.key("quotes")
    json.array(audited.quotes) { $0.string($1.utf8) }
    json.field("title", audited.title)
    json.field("published", audited.published)
    write(audited.place, into: &json)
    json.field("subject", audited.record?.subject)
    json.field("index", audited.record?.index)
    json.field("component", audited.record?.component)
    json.field("period", audited.record?.period)
    json.field("measure", audited.record?.measure.rawValue)
    json.field("expected", audited.finding.expected)
    json.field("found", audited.finding.found)
    json.key("attached")
    json.array(audited.attached) { json, attached in
      json.object { json in
        json.field("check", attached.check)
        json.field("severity", attached.severity.rawValue)
        json.field("message", attached.message)
        write(attached.place, into: &json)
      }
    }
  }

  private func write(_ place: AuditedFinding.Place, into json: inout JSONBytes) {
    json.field("path", place.path)
    json.field("line", whole: place.line)
    json.field("page", place.page)
    json.field("url", place.url)
  }
}
