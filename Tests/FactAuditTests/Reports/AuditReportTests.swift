import DocumentModel
import FactAudit
import FindingMessages
import Foundation
import RecordReading
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Audit report")
struct AuditReportTests {
  private let report: AuditReport = {
    var audit = Audit()
    let lines = [
      "a|Huế|PCI|2022|rank|70/63", "b|=1+1|PCI|2022|rank|80/63", "c|<b>&\"|PCI|2022|rank|90/63",
    ]
    for (number, line) in lines.enumerated() {
      audit.add(RecordedDocument(factDocument("p\(number)", [line]), lines: [number + 1]))
    }
    return audit.report()
  }()

  private func text(_ format: AuditReport.Format, _ report: AuditReport) -> String {
    String(decoding: report.written(as: format), as: UTF8.self)
  }

  private func accepted() -> AuditReport {
    var audit = Audit()
    audit.add(RecordedDocument(factDocument("p0", ["a|Huế|PCI|2022|rank|70/63"]), lines: [1]))
    return report.accepting(Baseline.accepting(audit.report(), reason: "known <it>"))
  }

  @Test("text: a finding with its place, what was expected, and the counts at the end")
  func plain() {
    let lines = text(.text, report).split(separator: "\n")
    #expect(lines[0].hasPrefix("error  rank_range  p0.html:1  ["))
    #expect(lines.contains("  expected 1 to 63, found 70"))
    #expect(lines.last == "3 records, 3 checked")
    #expect(lines.contains { $0.hasPrefix("not run on records that come without their text: ") })
    #expect(
      lines.dropLast().last == """
        3 findings: 3 error, 0 warning, 0 info; 0 accepted; 3 records in 3 documents from 3 \
        independent sources
        """)
  }

  @Test("a summary by check, and SARIF with rule, level, file and id")
  func forMachines() throws {
    #expect(text(.summary, report).hasPrefix("check\terror\twarning\tinfo\nrank_range\t"))
    let json = try JSONValue(json: report.written(as: .sarif))
    #expect(json["runs"] != nil && text(.sarif, report).contains("\"version\": \"2.1.0\""))
    #expect(text(.sarif, report).contains("\"ruleId\": \"rank_range\""))
    #expect(text(.sarif, report).contains(report.findings[0].id))
  }

  @Test("JSON: counts, findings with the fact, accepted ones with the reason")
  func json() throws {
    let json = try JSONValue(json: accepted().written(as: .json))
    #expect(json["counts"]?["error"] == .number(2) && json["counts"]?["accepted"] == .number(1))
    #expect(json["findings"]?[0]?["subject"] == .text("=1+1"))
    #expect(json["findings"]?[0]?["line"] == .number(2))
    #expect(json["accepted"]?[0]?["reason"] == .text("known <it>"))
  }

  @Test("JUnit: well-formed, a finding is a failure, an accepted one is skipped")
  func junit() throws {
    let parser = XMLParser(data: Data(accepted().written(as: .junit)))
    #expect(parser.parse())
    let xml = text(.junit, accepted())
    #expect(xml.components(separatedBy: "<failure ").count == 3)
    #expect(!xml.contains("time="))
    #expect(xml.components(separatedBy: "<skipped ").count == 2)
    #expect(xml.contains("failures=\"2\" skipped=\"1\"") && xml.contains("&lt;it&gt;"))
    #expect(xml.contains("<testcase classname=\"weekday\" name=\"no finding\"/>"))
  }

  @Test("CSV: one row a finding, formulas defused")
  func csv() {
    let rows = text(.csv, accepted()).components(separatedBy: "\r\n")
    #expect(rows.count == 5 && rows[0].hasPrefix("id,severity,check,path,line,page,url,subject,"))
    #expect(rows[1].contains(",'=1+1,PCI,") && rows[3].hasSuffix(",known <it>"))
  }

  @Test("in Vietnamese every word is, ids stay, and a finding says what to do")
  func vietnamese() {
    let told = report.worded(in: .vietnamese)
    #expect(told.findings.map(\.id) == report.findings.map(\.id))
    let lines = text(.text, told).split(separator: "\n")
    #expect(lines[0].hasPrefix("lỗi  rank_range  p0.html:1  ["))
    #expect(lines[1].hasPrefix("  Huế không thể xếp hạng 70 trên 63 ở PCI 2022; "))
    #expect(lines[1].hasSuffix(". Đối chiếu hạng và tổng số với nguồn."))
    #expect(lines.contains("  cần là từ 1 đến 63, thấy 70"))
    #expect(lines.last == "3 bản ghi, đã kiểm tra 3")
  }

  @Test("a report fails at the severity of its worst finding and below")
  func failing() {
    #expect(report.fails(at: .error) && report.fails(at: .warning))
    #expect(!Audit().report().fails(at: .info))
  }
}
