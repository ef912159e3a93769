internal import DocumentModel
internal import FactOutput

extension AuditReport {
  /// SARIF 2.1.0 (OASIS), as code hosts show it beside the files: the checks as rules, the findings as
  /// results with their file, line and id.
  var sarif: [UInt8] {
    var json = JSONBytes(isIndented: true)
    json.object { json in
      json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.field("version", "2.1.0")
      json.key("runs")
      json.array([self]) { json, report in json.object { report.writeRun(into: &$0) } }
    }
    return json.take() + [0x0A]
  }

  private func writeRun(into json: inout JSONBytes) {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.field("name", "trich")
        json.key("rules")
        json.array(checks) { json, check in json.object { $0.field("id", check) } }
      }
    }
    json.key("results")
    json.array(findings) { json, finding in
      json.object { Self.write(finding, into: &$0) }
    }
  }

  private static func write(_ audited: AuditedFinding, into json: inout JSONBytes) {
    json.field("ruleId", audited.finding.check)
    json.field(
      "level", audited.finding.severity == .info ? "note" : audited.finding.severity.rawValue)
    json.key("message")
    json.object {
      $0.field("text", ([audited.finding.message] + audited.quotes).joined(separator: "\n"))
    }
    json.key("partialFingerprints")
    json.object { $0.field("trich/v1", audited.id) }
    json.key("locations")
    json.array([audited.place]) { json, place in
      json.object { json in
        json.key("physicalLocation")
        json.object { Self.write(place, into: &$0) }
      }
    }
  }

  private static func write(_ place: AuditedFinding.Place, into json: inout JSONBytes) {
    json.key("artifactLocation")
    json.object { $0.field("uri", place.path ?? place.url ?? place.page) }
    guard let line = place.line else { return }
    json.key("region")
    json.object { $0.field("startLine", whole: line) }
  }
}
