import DocumentModel
import RecordReading
import Testing

@Suite("Names in records that were typed")
struct RecordNamesTests {
  private func records(_ rows: String) throws -> [Record] {
    try read("subject,index,period,measure,value,rule,subject_level,subject_parent\n" + rows)
      .records
  }

  @Test(
    "a unit and an index may be spelt in any way",
    arguments: [
      ("an giang,par index,2020", "An Giang", "PAR_INDEX", "89"),
      ("TP.HCM,Chỉ số PCI,2021", "Hồ Chí Minh", "PCI", "79"),
      ("bo tu phap,chi so cchc,2020", "Bộ Tư pháp", "PAR_INDEX", "G15"),
      ("An Giagn,HAPPINESS,2020", "An Giagn", "HAPPINESS", nil),
      ("provinces,papi,2020", "provinces", "PAPI", nil), ("VCCI,pci,2020", "VCCI", "PCI", nil),
      ("Huế,PCI,2020", "Huế", "PCI", "46"), ("Tân Châu,DDCI,2020", "Tân Châu", "DDCI", nil),
    ] as [(String, String, String, String?)])
  func names(row: String, subject: String, index: String, code: String?) throws {
    let record = try #require(try records(row + ",rank,3,,,\n").first)
    #expect(record.subject == subject && record.index == index && record.subjectID == code)
  }

  @Test("a local unit gets its level and province; a homonym needs one of them")
  func localUnits() throws {
    let record = try #require(
      try records("H. Châu Thành,DDCI,2022,rank,3,,,Trà Vinh\n").first)
    #expect(record.subject == "huyện Châu Thành" && record.subjectID == "847")
    #expect(record.subjectLevel == .district && record.subjectParent == "Trà Vinh")
    let other = try records("Sở TT&TT Lào Cai,DDCI,2022,rank,3,,,\n").first
    #expect(other?.subject == "Sở Thông tin và Truyền thông" && other?.subjectParent == "Lào Cai")
  }

  @Test("a record that a rule wrote stays as it is")
  func written() throws {
    let record = try #require(try records("an giang,par index,2020,rank,3,rank.ordinal,,\n").first)
    #expect(record.subject == "an giang" && record.index == "par index")
  }
}
