import DocumentModel
import TestSupport
import Testing
import VietnameseText

@testable import FactValidation

@Suite("Plain reading")
struct PlainReadingTests {
  @Test(
    "a value is read plainly where its sentence names its unit, index and year before it",
    arguments: [
      ("PAR_INDEX 2020: Cà Mau đạt 84,67", true),
      ("Ở PAR_INDEX 2020, Cà Mau sau Bến Tre 84,67", false),
      ("PAR_INDEX 2020 và SIPAS: Cà Mau đạt 84,67", false),
      ("PAR_INDEX 2020, khác 2019: Cà Mau đạt 84,67", false),
      ("PAR_INDEX 2020: Cà Mau và Bến Tre lần lượt Cà Mau 84,67", false),
      ("PAR_INDEX 2020: Cà Mau kém 84,67", false),
      ("PAR_INDEX 2020: Cà Mau tăng lên 84,67", true),
    ])
  func sentences(text: String, isPlain: Bool) {
    #expect(document(text).isPlainlyRead(0) == isPlain)
  }

  @Test("what compares is no standing at all")
  func comparison() {
    #expect(document("PAR_INDEX 2020: Cà Mau kém đơn vị đứng đầu 84,67").isDoubtful(0))
    #expect(!document("PAR_INDEX 2020: Cà Mau đạt 84,67").isDoubtful(0))
  }

  @Test("the second of two values is the later year's: from 26 in 2022 to 21")
  func arrival() {
    #expect(document("PAR_INDEX 2020: Cà Mau từ hạng 26 năm 2019 lên 84,67").isPlainlyRead(0))
  }

  private func document(_ text: String) -> Document {
    var page = DocumentDraft()
    let line = page.line(text)
    let start = line.end - "84,67".utf8.count
    var record = Record(
      subject: "Cà Mau", index: "PAR_INDEX", measure: .percent, value: 84,
      span: Span(start, line.end),
      rule: "test.value")
    record.period = "2020"
    for (word, value) in words where text.contains(word) { page.mention(word, value) }
    page.change { document in
      document.records = [record]
      document.mentions.sort { $0.span < $1.span }
    }
    return page.document
  }

  private let words: [(String, MentionValue)] = [
    ("PAR_INDEX", .entity(Entity(kind: .index, name: "PAR_INDEX"))),
    ("SIPAS", .entity(Entity(kind: .index, name: "SIPAS"))),
    ("Cà Mau", .entity(Entity(kind: .province, name: "Cà Mau"))),
    ("Bến Tre", .entity(Entity(kind: .province, name: "Bến Tre"))),
    ("2019", .date(iso: "2019")), ("2020", .date(iso: "2020")),
  ]
}
