import PageCleaning
import Testing

@Suite("The day of publication and its reasons")
struct PublicationTests {
  private let article = """
    {"@type":"NewsArticle","headline":"Lào Cai nâng hạng PAR INDEX 2022","datePublished":"2023-04-20"}
    """

  @Test(
    "the article's own node gives the day",
    arguments: [
      #"{"@type":"WebPage","datePublished":"2019-01-01"}"#,
      #"{"@type":"VideoObject","datePublished":"2018-05-05"}"#,
      #"{"@type":"Organization","datePublished":"2010-01-01"}"#,
    ])
  func readsGraphs(_ other: String) {
    let head = "<script type='application/ld+json'>{\"@graph\":[\(other),\(article)]}</script>"
    #expect(CasePage(below: "", head: head).published == "2023-04-20")
  }

  @Test(
    "what content systems write for no date is none",
    arguments: [
      "0001-01-01T00:00:00", "1970-01-01T00:00:00Z", "1970-01-01T07:00:00+07:00",
      "1970-01-01T08:00:00",
      "1900-01-01", "0000-00-00", "0000-00-00 00:00:00", "2023-13-45", "9999-99-99",
    ])
  func passesOverEmptyDates(_ date: String) {
    let head = "<meta property='article:published_time' content='\(date)'>"
    #expect(CasePage(below: "", head: head).published == nil)
    #expect(CasePage(below: "<time datetime='\(date)'>x</time>").published == nil)
  }

  @Test(
    "publication counts before a change",
    arguments: [
      "<div>Cập nhật: 10/08/2023 08:00 | Ngày đăng: 06/08/2023</div>",
      "<div>Ngày đăng: 06/08/2023 | Cập nhật: 10/08/2023 08:00</div>",
      "<div>Đăng ngày 06/08/2023 - Cập nhật lần cuối 10/08/2023 09:15</div>",
      "<p>Cập nhật lúc 09:15, 10/08/2023</p><p>Ngày đăng: 06/08/2023</p>",
      "<span itemprop='dateModified'>10/08/2023</span> <span itemprop='datePublished'>06/08/2023</span>",
      """
      <time itemprop='dateModified' datetime='2023-08-10T08:00'>10/08/2023</time>
      <time itemprop='datePublished' datetime='2023-08-06'>06/08/2023</time>
      """,
      "<meta itemprop='dateModified' content='2023-08-10'><meta itemprop='datePublished' content='2023-08-06'>",
    ])
  func prefersPublication(_ lines: String) {
    #expect(CasePage(below: lines).published == "2023-08-06")
  }

  @Test("a change is taken where the page gives nothing else")
  func takesChange() {
    #expect(
      CasePage(below: "<p>Cập nhật lúc 09:15, 10/08/2023</p>").published == "2023-08-10T09:15")
  }

  @Test(
    "dates in other writings",
    arguments: [
      ("<div>06/08/2023 3:45:12 PM</div>", "2023-08-06T15:45"),
      ("<div>6/8/2023 1:18:00 CH</div>", "2023-08-06T13:18"),
      ("<div>6/8/2023 12:18:00 SA</div>", "2023-08-06T00:18"),
      ("<div>06 Th8, 2023</div>", "2023-08-06"), ("<div>6 Thg 8, 2023</div>", "2023-08-06"),
      ("<abbr class='timeago' title='06/08/2023 13:18'>2 năm trước</abbr>", "2023-08-06T13:18"),
    ])
  func readsWritings(_ line: String, _ date: String) {
    #expect(CasePage(below: line).published == date)
  }

  @Test(
    "a date without a reason is not the page's",
    arguments: [
      "<h3>20/12/1994</h3>", "<p>Thời hạn lấy ý kiến đến ngày 30/06/2023</p>",
      "<p>Thời gian diễn ra: 08:00 30/06/2023</p>", "<p>Hạn đăng ký: 30/06/2023</p>",
      "<p>Khai mạc ngày 30/06/2023</p>", "<div>Hôm nay: 30/06/2023</div>",
      """
      <table><tr><th>Việc</th><th>Ngày</th></tr><tr><td>Nộp</td><td>30/06/2023</td></tr>
      <tr><td>Chấm</td><td>05/07/2023</td></tr></table>
      """,
    ])
  func refusesOthers(_ line: String) {
    #expect(CasePage(below: line).published == nil)
    #expect(CasePage(CasePage.heading + CasePage.first + line + CasePage.second).published == nil)
  }

  @Test("the day of a letter above its subject is its own")
  func readsLetters() {
    let page = CasePage(
      """
      <p>Số: 12/QĐ-SNV</p><p>Lào Cai, ngày 20 tháng 4 năm 2023</p><p><b>QUYẾT ĐỊNH</b></p>
      <p><b>Về việc công bố kết quả PAR INDEX 2022 của các sở, ngành</b></p>\(CasePage.first)\(CasePage.second)
      """, title: "Số: 12/QĐ-SNV")
    #expect(page.title == "Về việc công bố kết quả PAR INDEX 2022 của các sở, ngành")
    #expect(page.published == "2023-04-20" && page.author == nil)
  }
}
