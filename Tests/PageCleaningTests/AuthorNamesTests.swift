import Testing

@testable import PageCleaning

@Suite("Authors")
struct AuthorNamesTests {
  @Test("bylines give their names without cues and remarks")
  func readsBylines() {
    #expect(AuthorNames.names(in: "Tin, ảnh: Hạnh Châu") == ["Hạnh Châu"])
    #expect(AuthorNames.names(in: "LÊ NAM - THU HÀ") == ["LÊ NAM", "THU HÀ"])
    #expect(AuthorNames.names(in: "Minh Anh (tổng hợp)") == ["Minh Anh"])
    #expect(AuthorNames.names(in: "Viết bởi Lê Thu Hà") == ["Lê Thu Hà"])
    #expect(AuthorNames.names(in: "Theo Hồ Hương và Lê Nam") == ["Hồ Hương", "Lê Nam"])
  }

  @Test(
    "sites, offices and accounts are no persons",
    arguments: [
      "Cổng thông tin điện tử", "congthongtin.gov.vn", "Sở Nội vụ", "admin", "TUOI TRE ONLINE",
      "Super User",
    ])
  func refusesSites(_ value: String) {
    #expect(AuthorNames.persons(in: value) == [])
  }

  @Test("a name behind a date is an author, a section is not")
  func readsBehindDates() {
    #expect(AuthorNames.behindDate("25/06/2021 | Hạnh Châu") == ["Hạnh Châu"])
    #expect(AuthorNames.behindDate("25/06/2021 | Thị trường chứng khoán") == [])
  }
}
