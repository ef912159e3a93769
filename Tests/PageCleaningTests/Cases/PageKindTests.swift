import DocumentModel
import PageCleaning
import Testing
import VietnameseText

@Suite("Kinds of pages")
struct PageKindTests {
  private let answers = ["Lào Cai", "Yên Bái", "Sơn La"].map { unit in
    "<div class='N'><h3>Hỏi: \(unit) xếp thứ mấy?</h3><div class='M'><p>\(unit) xếp thứ 12/63 về PAR INDEX 2022, "
      + "tăng 3 bậc so với năm 2021, theo công bố của Bộ Nội vụ.</p></div></div>"
  }

  @Test(
    "of questions and answers all are kept",
    arguments: [("question", "answer"), ("faq-item", "comment-answer"), ("row", "col")])
  func keepsAnswers(_ outer: String, _ inner: String) {
    let body = answers.joined().replacing("'N'", with: "'\(outer)'").replacing(
      "'M'", with: "'\(inner)'")
    let page = CasePage(
      "<h1>Hỏi đáp về PAR INDEX 2022</h1>\(body)", title: "Hỏi đáp về PAR INDEX 2022")
    #expect(["Lào Cai xếp", "Yên Bái xếp", "Sơn La xếp"].allSatisfy { page.text.holds($0) })
  }

  @Test(
    "paragraphs in boxes named like pictures are text",
    arguments: ["text-image-container", "image-text"])
  func keepsBoxes(_ name: String) {
    let page = CasePage(
      CasePage.heading
        + [CasePage.first, CasePage.second].map { "<div class='\(name)'>\($0)</div>" }.joined())
    #expect(page.isWhole && page.cleaned.blocks.allSatisfy { $0.role != .caption })
  }

  @Test("headlines with their days and no text are a list", arguments: ["h2", "h3", "h4"])
  func tellsPlainLists(_ tag: String) {
    let verbs = ["đẩy mạnh", "tăng cường", "tổng kết", "sơ kết", "phát động"]
    let entries = verbs.enumerated().map { number, verb in
      "<div><\(tag)>Lào Cai \(verb) cải cách hành chính năm 2023</\(tag)><span>2\(number)/04/2023</span></div>"
    }
    let page = CasePage("<p>Tin nổi bật</p>\(entries.joined())", title: "Sở Nội vụ")
    #expect(page.cleaned.kind == .list && page.text.isEmpty)
  }

  @Test("a front page with an address is no article")
  func tellsFrontPages() {
    let page = CasePage(
      """
      <div><a href=/>Giới thiệu</a> <a href=/a>Tin tức</a> <a href=/b>Liên hệ</a></div><div>
      <h2>TÒA ÁN NHÂN DÂN TỈNH LÀO CAI</h2><p>Địa chỉ: Số 10, đường Hoàng Liên, phường Duyên Hải, thành phố \
      Lào Cai, tỉnh Lào Cai. Điện thoại: 0214.3820.123. Email: toaan@laocai.gov.vn.</p></div>
      """, title: "Tòa án nhân dân tỉnh Lào Cai", url: "https://laocai.toaan.gov.vn/")
    #expect(page.text.isEmpty)
  }

  @Test(
    "a title keeps its slashes and loses the site's name",
    arguments: [
      ("Lào Cai lên hạng 12/63 | Báo Ví Dụ", "Lào Cai lên hạng 12/63"),
      (
        "Báo Ví Dụ - PAR INDEX 2022/2023: Lào Cai lên hạng", "PAR INDEX 2022/2023: Lào Cai lên hạng"
      ),
      ("Lào Cai - Yên Bái: hai tỉnh lên hạng", "Lào Cai - Yên Bái: hai tỉnh lên hạng"),
    ])
  func cutsTitles(_ title: String, _ expected: String) {
    let site = "<meta property='og:site_name' content='Báo Ví Dụ'>"
    #expect(CasePage(CasePage.first + CasePage.second, head: site, title: title).title == expected)
  }

  @Test("letterheads and pagers of documents are left out")
  func dropsLetterheads() {
    let page = CasePage(
      """
      <div><table><tr><td>UBND TỈNH LÀO CAI<br><b>SỞ NỘI VỤ</b></td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>
      Độc lập - Tự do - Hạnh phúc</td></tr></table>\(CasePage.heading)\(CasePage.first)\(CasePage.second)
      <div class=p>Trang 1 / 3</div><div>Trang trước | Trang sau</div></div>
      """)
    #expect(page.isWhole && !page.text.holds("CỘNG HÒA") && !page.text.holds("Trang trước"))
  }
}
