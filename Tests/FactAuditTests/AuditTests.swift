import DocumentModel
import FactAudit
import PagePipeline
import RecordReading
import TestSupport
import Testing

@Suite("Audit")
struct AuditTests {
  /// The checks that found something, each with what is attached to it.
  private func causes(_ report: AuditReport) -> [String] {
    report.findings.map { finding in
      ([finding.finding.check] + finding.attached.map(\.check)).joined(separator: " + ")
    }
  }

  private func recorded(_ id: String, _ lines: [String]) -> RecordedDocument {
    RecordedDocument(factDocument(id, lines), lines: lines.indices.map { $0 + 2 })
  }

  @Test("one wrong rank is one finding, however many checks see it")
  func oneCause() {
    var audit = Audit()
    audit.add(recorded("a", ["a|Bộ Tư pháp|PAR_INDEX|2020|rank|4"]))
    audit.add(recorded("b", ["b|Bộ Tư pháp|PAR_INDEX|2020|rank|3"]))
    audit.add(recorded("c", ["c|Bộ Tư pháp|PAR_INDEX|2020|rank|3"]))
    let report = audit.report()
    #expect(report.findings.count == 1)
    #expect(causes(report).first?.hasSuffix("published_fact + unit_on_two_ranks") == true)
    #expect(report.findings.map(\.place.name) == ["a.html:2"])
    #expect(report.findings[0].record?.subject == "Bộ Tư pháp")
    #expect(report.sources == 3 && report.records == 3 && report.pages == 3)
  }

  @Test("what a page says wrong by itself comes first, other pages are attached")
  func pageFirst() {
    var audit = Audit()
    audit.add(recorded("a", ["a|provinces|SIPAS|2021|percent|187.16"]))
    audit.add(recorded("b", ["b|provinces|SIPAS|2021|percent|87.16"]))
    audit.add(recorded("c", ["c|provinces|SIPAS|2021|percent|87.16"]))
    let causes = causes(audit.report())
    #expect(causes.count == 1 && causes[0].hasPrefix("value_range + "))
  }

  @Test("what copies of one text have wrong is one finding")
  func copies() {
    var audit = Audit()
    for id in ["a", "b"] {
      var draft = DocumentDraft(published: "2021-06-25")
      draft.line(
        "Sáng nay Bộ Nội vụ công bố kết quả chỉ số cải cách hành chính của các bộ, cơ quan ngang bộ"
      )
      draft.fact("Bộ Y tế", "PAR_INDEX", "2020", .rank, "19", of: 17)
      draft.change { ($0.id, $0.source) = (id, Source(path: id)) }
      audit.add(RecordedDocument(draft.document, lines: []))
    }
    let report = audit.report()
    #expect(report.sources == 1)
    #expect(report.findings.filter { $0.finding.check == "rank_range" }.count == 1)
    #expect(report.findings[0].attached.contains { $0.place.path == "b" })
  }

  @Test("findings about the reading of a page are kept, those about facts are found anew")
  func oldFindings() {
    var document = factDocument("a", ["a|Huế|PCI|2030|rank|5"])
    document.findings = ["reading_limit", "rank_range"].map {
      Finding(check: $0, severity: .warning, message: "old")
    }
    var audit = Audit()
    audit.add(RecordedDocument(document, lines: [1]))
    #expect(causes(audit.report()) == ["reading_limit"])
  }

  @Test("the published facts are sound as records")
  func published() {
    var audit = Audit()
    for (number, line) in publishedLines().enumerated() {
      audit.add(RecordedDocument(factDocument("p\(number)", [line]), lines: [number]))
    }
    #expect(audit.report().findings.filter { $0.finding.severity == .error }.map(\.finding) == [])
  }

  @Test("the corpus has no error between pages that is not attached to a planted one")
  func corpus() throws {
    let pipeline = try ExtractionPipeline()
    var audit = Audit()
    for page in CorpusPages.all { audit.add(pipeline.document(from: page)) }
    let report = audit.report()
    let between = report.findings.filter { finding in
      finding.finding.severity == .error
        && Audit.comparisonChecks.contains(finding.finding.check)
    }
    #expect(between.map(\.finding.message) == [])
    #expect(report.sources == report.pages)
    #expect(causes(report).contains { $0.hasPrefix("contradiction + published_fact") })
  }
}
