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
      "Super User", "Người Lao Động", "Báo Nhân Dân điện tử", "Thanh Niên", "VietNamNet News",
    ])
  func refusesSites(_ value: String) {
    #expect(AuthorNames.persons(in: value) == [])
  }

  @Test("a name beside a date is an author, a section is not")
  func readsBesideDates() {
    #expect(AuthorNames.besideDate("25/06/2021 | Hạnh Châu") == ["Hạnh Châu"])
    #expect(AuthorNames.besideDate("Lê Nam - Thứ tư, 19/04/2023 10:56 (GMT+7)") == ["Lê Nam"])
    #expect(AuthorNames.besideDate("Minh Đức•29/12/2023, 10:20") == ["Minh Đức"])
    #expect(AuthorNames.besideDate("25/06/2021 | Thị trường chứng khoán") == [])
    #expect(AuthorNames.besideDate("Trà Lĩnh, ngày 03 tháng 6 năm 2019") == [])
    #expect(AuthorNames.besideDate("25/06/2021 | Thời Sự - Quảng Nam") == [])
  }

  @Test("a line of names alone is one of persons only")
  func readsNamesAlone() {
    #expect(AuthorNames.alone("Phạm Duy - Minh Chiến") == ["Phạm Duy", "Minh Chiến"])
    #expect(AuthorNames.alone("LÊ HUYỀN (thực hiện)") == ["LÊ HUYỀN"])
    #expect(AuthorNames.alone("Xem Nhiều - Minh Chiến") == [])
  }

  @Test(
    "agencies and roles are no persons",
    arguments: ["(TTXVN/Vietnam+)", "PV", "Theo VOV", "CTV", "KT. HIỆU TRƯỞNG - PHÓ HIỆU TRƯỞNG"])
  func refusesAgencies(_ line: String) {
    #expect(AuthorNames.names(in: line) == [])
  }
}
