import RecordReading
import Testing

@Suite("What a person says of the columns")
struct TableOptionsTests {
  @Test("a key gets a heading or a text; a comma inside a heading belongs to it")
  func columns() throws {
    let options = try TableOptions(
      columns: ["subject=Tỉnh, thành phố,rank=Hạng", "index:=PCI"], sheet: nil)
    #expect(options.headings == ["subject": "Tỉnh, thành phố", "rank": "Hạng"])
    #expect(options.constants == ["index": "PCI"])
  }

  @Test("what is no column is refused with what to write", arguments: ["Tỉnh", "tỉnh=Hạng"])
  func refused(column: String) {
    #expect(throws: TableOptions.Fault.self) {
      try TableOptions(columns: [column], sheet: nil)
    }
  }
}
