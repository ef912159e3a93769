import DocumentModel
import FactValidation
import TestSupport
import Testing

@Suite("Event after publication")
struct EventAfterPublicationTests {
  @Test("a later day in the article is pointed at once")
  func laterDay() {
    var page = DocumentDraft(published: "2021-06-25T09:00")
    page.line("Hội nghị ngày 26/6/2021")
    page.mention("26/6/2021", .date(iso: "2021-06-26"))
    page.mention("26/6", .date(iso: "2021-06-26T08:00"))
    #expect(
      page.findings(EventAfterPublication()) == ["info: no later than 2021-06-25 <- 2021-06-26"])
  }

  @Test(
    "the day itself, earlier days and coarser dates are fine",
    arguments: ["2021-06-25T23:00", "2020-12-31", "2030", "2021/2030", "2021-07", "XXXX-12-31"])
  func fineDays(iso: String) {
    var page = DocumentDraft(published: "2021-06-25")
    page.line("một ngày")
    page.mention("ngày", .date(iso: iso))
    #expect(page.findings(EventAfterPublication()).isEmpty)
  }

  @Test("the page's clock is no part of the article, and no publication is no measure")
  func chrome() {
    var page = DocumentDraft(published: "2021-06-25")
    page.line("Hôm nay 21/10/2022", role: .nav)
    page.mention("21/10/2022", .date(iso: "2022-10-21"))
    #expect(page.findings(EventAfterPublication()).isEmpty)
    var undated = DocumentDraft()
    undated.line("ngày 21/10/2022")
    undated.mention("21/10/2022", .date(iso: "2022-10-21"))
    #expect(undated.findings(EventAfterPublication()).isEmpty)
  }
}
