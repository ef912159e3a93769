internal import DocumentModel
internal import FactAudit
internal import FactComparison
internal import FactOutput
internal import FindingMessages
internal import LeagueTables
internal import ReferenceData

/// The summary of a report as JSON: rows of pages and records, findings, disputes, league tables, and
/// the names of indices and the places of provinces on the map.
struct SummaryJSON {
  /// A dispute list is no longer; those of most sources come first.
  static let mostDisputes = 500

  let pages: SummaryRows
  let records: SummaryRows
  let report: AuditReport
  let facts: ComparedFacts
  let reference: ReferenceBook

  /// The object's bytes.
  var bytes: [UInt8] {
    var json = JSONBytes(isIndented: false)
    json.object { json in
      json.field("version", whole: 1)
      json.field("portion", whole: ReportContents.portion)
      json.field("sources", whole: facts.sourceCount)
      json.strings("page_columns", PageRow.columns)
      json.strings("record_columns", RecordRow.columns)
      writeFindings(into: &json)
      writeDisputes(into: &json)
      writeLeagues(into: &json)
      writeIndices(into: &json)
    }
    return json.take().dropLast() + part("pages", pages.table) + part("records", records.table)
      + part("map", ProvinceMap.bundled.json) + [UInt8(ascii: "}")]
  }

  private func part(_ key: String, _ bytes: [UInt8]) -> [UInt8] {
    Array(",\"\(key)\":".utf8) + bytes
  }

  private func writeIndices(into json: inout JSONBytes) {
    json.key("indices")
    json.array(reference.indices.indices) { json, index in
      json.object { json in
        json.field("id", index.id)
        json.field("vi", index.name)
        json.field("en", index.englishName)
      }
    }
  }
}

extension JSONBytes {
  /// A key with a list of texts.
  mutating func strings(_ name: StaticString, _ texts: [String]) {
    key(name)
    array(texts) { $0.string($1.utf8) }
  }

  /// A key with a list of whole numbers.
  mutating func wholes(_ name: StaticString, _ numbers: [Int]) {
    key(name)
    array(numbers) { $0.whole($1) }
  }
}

// MARK: - Findings

extension SummaryJSON {
  private func writeFindings(into json: inout JSONBytes) {
    let english = report.worded(in: .english)
    let vietnamese = report.worded(in: .vietnamese)
    let pairs =
      Array(zip(english.findings, vietnamese.findings))
      + Array(zip(english.doubts, vietnamese.doubts))
    json.key("findings")
    json.array(pairs) { json, pair in json.object { write(pair.0, pair.1, into: &$0) } }
  }

  private func write(
    _ english: AuditedFinding, _ vietnamese: AuditedFinding, into json: inout JSONBytes
  ) {
    let finding = english.finding
    json.field("id", english.id)
    json.field("check", finding.check)
    json.field("severity", finding.severity.rawValue)
    json.field("kind", finding.kind.rawValue)
    json.field("certainty", finding.certainty)
    json.strings("message", [finding.message, vietnamese.finding.message])
    json.field("expected", finding.expected)
    json.field("found", finding.found)
    json.strings("quotes", english.quotes)
    json.key("places")
    json.array(english.places) { $0.row([.whole($1.page), .whole($1.record)]) }
    json.key("attached")
    json.array(Array(zip(english.attached, vietnamese.attached))) { json, pair in
      json.object { json in
        json.field("check", pair.0.check)
        json.field("severity", pair.0.severity.rawValue)
        json.strings("message", [pair.0.message, pair.1.message])
      }
    }
  }
}

// MARK: - Disputes

extension SummaryJSON {
  private func writeDisputes(into json: inout JSONBytes) {
    let disputed = facts.facts.indices
      .map { (fact: facts.facts[$0], values: facts.values(of: $0)) }
      .filter { $0.values.count > 1 }
      .sorted { sources($0.values) > sources($1.values) }
    json.key("disputes")
    json.array(disputed.prefix(Self.mostDisputes)) { json, dispute in
      json.object { write(dispute.fact, dispute.values, into: &$0) }
    }
  }

  private func sources(_ values: [ValueClass]) -> Int { values.map(\.sources).reduce(0, +) }

  private func write(_ fact: FactKey, _ values: [ValueClass], into json: inout JSONBytes) {
    let base = facts.base
    json.field("subject", base.name(fact.subject))
    json.field("index", base.name(fact.index))
    json.field("component", base.name(fact.component))
    json.field("period", base.name(fact.period))
    json.field("measure", fact.measure.rawValue)
    json.field("scope", base.name(fact.scope))
    json.key("values")
    json.array(values) { json, value in
      json.object { json in
        json.field("value", value.value)
        json.field("sources", whole: value.sources)
        json.key("places")
        json.array(value.claims.prefix(100)) { json, claim in
          let claim = base.claims[claim]
          json.row([.whole(Int(claim.page)), .whole(Int(claim.record))])
        }
      }
    }
  }
}
