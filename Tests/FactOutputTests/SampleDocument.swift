import DocumentModel
import FactOutput
import TestSupport
import VietnameseText

/// A document with every type of mention, both kinds of record and awkward characters.
func sampleDocument() -> Document {
  var page = DocumentDraft(published: "2021-06-25")
  page.line("Bộ “Y tế” 🎉 xếp 7/17, tăng 3 bậc, đạt 87,56% và 40,62/80 điểm", role: .title)
  page.line("Tốp 10 \"dẫn đầu\"\tcủa 15/17 bộ ngày 25/6\u{2028}đội sổ")
  page.mention("Bộ “Y tế”", .entity(Entity(kind: .ministry, name: "Bộ Y tế", id: "G18")))
  page.mention("7/17", .rank(value: 7, of: 17, isLast: false))
  page.mention("tăng 3 bậc", .rankChange(3))
  page.mention("87,56%", .percent(ExactDecimal(digits: 8756, decimals: 2)))
  page.mention("40,62/80 điểm", .score(ExactDecimal(digits: 4062, decimals: 2), outOf: 80))
  page.mention("Tốp 10", .top(10))
  page.mention("15/17 bộ", .count(15, of: 17, noun: "bộ"))
  page.mention("25/6", .date(iso: "2021-06-25"))
  page.mention("đội sổ", .rank(value: nil, of: nil, isLast: true))
  page.fact("Bộ Y tế", "PAR_INDEX", "2020", .rank, "7", of: 17)
  page.fact("=cmd()", "SIPAS", nil, .change, "-2.19") { record in
    record.component = "Giá trị, \"mới\""
    record.isDerived = true
  }
  var finding = Finding(check: "known_total", severity: .error, message: "17, not 18")
  finding.record = 0
  finding.span = Span(0, 4)
  page.finding(finding)
  page.finding(Finding(check: "weekday", severity: .info, message: "no place"))
  return page.document
}

/// The bytes that `format` makes of `documents`.
func written(_ documents: [Document], as format: OutputFormat) -> [UInt8] {
  var writer = format.makeWriter()
  var bytes: [UInt8] = []
  writer.begin(into: &bytes)
  for document in documents { writer.write(document, into: &bytes) }
  writer.end(into: &bytes)
  return bytes
}
