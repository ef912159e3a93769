import PageCleaning
import PageReading
import Testing
import VietnameseText

@Suite("Text that no reader sees")
struct HiddenTextTests {
  private let other =
    "<p>Yên Bái xếp thứ 40/63 về PAR INDEX 2019, giảm 9 bậc so với năm 2018, theo bộ.</p>"

  @Test(
    "hidden elements are dropped wherever they stand",
    arguments: [
      "<div hidden>", "<div class='d-none'>", "<div class='hidden'>",
      "<div class='visually-hidden'>",
      "<div style='display: none;'>", "<div style='color:red; DISPLAY : NONE ;'>",
      "<div style='visibility:hidden'>", "<section class='sr-only'>", "<template>",
    ])
  func dropsHidden(_ tag: String) {
    let name = tag.dropFirst().prefix { $0 != " " && $0 != ">" }
    let hidden = "\(tag)\(other)</\(name)>"
    for body in [
      CasePage.heading + hidden + CasePage.first + CasePage.second,
      CasePage.heading + CasePage.first + hidden + CasePage.second,
      hidden + CasePage.heading + CasePage.first + CasePage.second,
    ] {
      let page = CasePage(body)
      #expect(page.isWhole && !page.text.holds("Yên Bái") && page.title == CasePage.title)
    }
  }

  @Test("the rule is named")
  func namesRule() {
    let html = "<h1>Tin mới</h1>\(CasePage.first)<div hidden>\(other)</div>\(CasePage.second)"
    let explanation = PageCleaner().explain(.init(kind: .html, content: Array(html.utf8)))
    #expect(explanation.account.dropped["hidden.element"] ?? 0 > 60)
  }

  @Test(
    "a page that a script shows is no hidden one", arguments: ["hidden", "style='display:none'"])
  func keepsWholePages(_ attribute: String) {
    let article = CasePage.heading + CasePage.first + CasePage.second
    #expect(CasePage("<div \(attribute)>\(article)</div>").isWhole)
    #expect(CasePage("<div class='d-none d-lg-block'>\(article)</div>").isWhole)
  }

  private static let vietnamese = """
    <h2>Quyền riêng tư của bạn</h2><p>Chúng tôi sử dụng cookie và các công nghệ tương tự để cá nhân hóa nội \
    dung, phân tích lưu lượng truy cập và cải thiện trải nghiệm của bạn trên trang web này.</p>\
    <p>Bằng cách nhấn "Đồng ý", bạn chấp nhận việc lưu trữ cookie trên thiết bị của mình theo chính sách bảo \
    mật của chúng tôi; bạn có thể thay đổi lựa chọn bất cứ lúc nào trong phần cài đặt.</p>
    """
  private static let english = """
    <h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device, such \
    as cookies, and process personal data, such as unique identifiers, to provide personalised ads.</p>\
    <p>With your permission we may use precise geolocation data. You may click to consent to our processing \
    as described above, or change your preferences.</p>
    """
  private static let short = """
    <p>Website này dùng cookie để mang đến trải nghiệm tốt hơn cho quý khách; tiếp tục sử dụng website là quý \
    khách đồng ý với việc đó.</p>
    """

  @Test(
    "what asks for consent is known by its words, whatever its class and place",
    arguments: [vietnamese, english, short])
  func dropsConsent(_ text: String) {
    let article = CasePage.heading + CasePage.first + CasePage.second
    for body in [
      "<div id='gdpr-consent'>\(text)</div>\(article)",
      "<div class='x9'>\(text)</div><main>\(article)</main>",
      "\(article)<section>\(text)</section>",
      "<div><div class='a'>\(text)</div><div>\(article)</div></div>",
    ] {
      let page = CasePage(body)
      #expect(page.isWhole && page.title == CasePage.title)
      #expect(!page.text.holds("cookie") && !page.text.holds("consent"))
    }
  }

  @Test("an article about cookies stays")
  func keepsArticles() {
    let page = CasePage(
      """
      <h1>Google bỏ cookie bên thứ ba</h1><p>Google cho biết trình duyệt Chrome sẽ ngừng hỗ trợ cookie của \
      bên thứ ba từ năm 2024, theo một thông báo được hãng công bố hôm qua.</p><p>Bạn cần chấp nhận cookie \
      nếu muốn tiếp tục truy cập nhiều trang, chuyên gia của chúng tôi khuyên người đọc.</p>
      """, title: "Google bỏ cookie bên thứ ba")
    #expect(page.text.holds("ngừng hỗ trợ") && page.text.holds("Bạn cần chấp nhận"))
  }
}
