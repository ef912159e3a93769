import Testing

@testable import PageCleaning

@Suite("Dates as machines write them")
struct DeclaredDateTests {
  @Test("ISO dates keep time and zone, other spellings are read too")
  func readsValues() {
    #expect(DeclaredDate.iso("2021-06-25T09:00:00+07:00") == "2021-06-25T09:00")
    #expect(DeclaredDate.iso("2016-04-21 07:05 +07:00") == "2016-04-21T07:05")
    #expect(DeclaredDate.iso("2016-04-20T23:30:00Z") == "2016-04-21T06:30")
    #expect(DeclaredDate.iso("2016-04-20T01:30:00+09:00") == "2016-04-19T23:30")
    #expect(DeclaredDate.iso("25/06/2021 09:00") == "2021-06-25T09:00")
    #expect(DeclaredDate.iso("2021-06-25") == "2021-06-25")
    #expect(DeclaredDate.iso("yesterday") == nil)
  }

  @Test("an address may hold the date")
  func readsAddresses() {
    #expect(DeclaredDate.inAddress("https://a.vn/2021/6/25/tin.html") == "2021-06-25")
    #expect(DeclaredDate.inAddress("https://a.vn/tin-20250408061213141.htm") == "2025-04-08")
    #expect(DeclaredDate.inAddress("https://a.vn/tin-4123456.html") == nil)
    #expect(DeclaredDate.inAddress("https://a.vn/99999999") == nil)
  }
}
