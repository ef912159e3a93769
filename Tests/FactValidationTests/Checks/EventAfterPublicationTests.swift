import DocumentModel
import FactValidation
import TestSupport
import Testing

@Suite("Event after publication")
struct EventAfterPublicationTests {
  @Test(
    "a later day told as past is pointed at",
    arguments: [
      "Chiều 26/6/2021, Bộ Nội vụ công bố kết quả", "Bảng xếp hạng đã được công bố ngày 26/6/2021",
      "Mở đầu. Ngày 26/6/2021 tỉnh họp", "Hội nghị vừa diễn ra hôm 26/6/2021 ở Huế",
    ])
  func toldAsPast(text: String) {
    #expect(findings(text) == ["warning: no later than 2021-06-25 <- 2021-06-26"])
  }

  @Test("a day whose year had to be resolved is only pointed out")
  func resolvedYear() {
    #expect(
      findings("Chiều 26/6, Bộ Nội vụ công bố") == ["info: no later than 2021-06-25 <- 2021-06-26"])
  }

  @Test(
    "plans, deadlines and spells are days to come",
    arguments: [
      "Tỉnh sẽ họp vào 26/6/2021", "Hoàn thành trước ngày 26/6/2021", "Hạn nộp hồ sơ: 26/6/2021",
      "Từ ngày 26/6/2021 thủ tục được bãi bỏ", "Đã mở đăng ký đến hết 26/6/2021",
      "Ngày 26/6/2021 dự kiến công bố", "Buổi họp tiếp theo diễn ra lúc 7 giờ ngày 26/6/2021",
    ])
  func toCome(text: String) {
    #expect(findings(text).isEmpty)
  }

  @Test(
    "the day itself, earlier days and coarser dates are fine",
    arguments: ["2021-06-25T23:00", "2020-12-31", "2030", "2021/2030", "2021-07", "XXXX-12-31"])
  func fineDays(iso: String) {
    #expect(findings("Ngày 26/6/2021 đã họp", iso: iso).isEmpty)
  }

  @Test("one day is one finding, however often it is told")
  func once() {
    var page = DocumentDraft(published: "2021-06-25")
    for place in ["Huế", "Vinh"] {
      page.line("Ngày 26/6/2021 \(place) đã họp")
      page.mention("26/6/2021", .date(iso: "2021-06-26"))
    }
    #expect(page.findings(EventAfterPublication()).count == 1)
  }

  @Test("the page's clock is no part of the article, and no publication is no measure")
  func chrome() {
    var page = DocumentDraft(published: "2021-06-25")
    page.line("Hôm nay 21/10/2022", role: .nav)
    page.mention("21/10/2022", .date(iso: "2022-10-21"))
    #expect(page.findings(EventAfterPublication()).isEmpty)
    #expect(findings("Ngày 26/6/2021 đã họp", published: nil).isEmpty)
  }

  private func findings(
    _ text: String, iso: String = "2021-06-26", published: String? = "2021-06-25T09:00"
  ) -> [String] {
    var page = DocumentDraft(published: published)
    page.line(text)
    page.mention("26/6/2021", .date(iso: iso))
    return page.findings(EventAfterPublication())
  }
}
