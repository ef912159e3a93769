import DocumentModel
import PageCleaning
import PageReading
import Testing
import VietnameseText

@Suite("Scraped plain text")
struct TextPageTests {
  private func clean(_ text: String, _ scope: PageScope = .article) -> CleanedPage {
    PageCleaner().clean(PageInput(kind: .text, content: Array(text.utf8)), scope: scope)
  }

  private let page = """
    Skip to main content
    Đăng nhập
    Chào mừng bạn đến với Cổng thông tin
    Thứ hai, ngày 15/11/2021 08:00 AM
    Thứ hai, ngày 15/11/2021 08:00 AM

    \(Layout.headline)

    25/06/2021 | Hạnh Châu
    Cỡ chữ: A- A A+

    \(Prose.paragraphs[0])
    \(Prose.paragraphs[1])
    hoi-nghi_01.jpg
    Quang cảnh hội nghị
    Những việc phải làm ngay
    \(Prose.paragraphs[2])

    \(Prose.paragraphs[3])
    Thu Hà - Minh Nam
    \(Layout.headline) Sáng nay, hội nghị công bố kết quả xếp hạng cải cách hành chính của các sở.
    Quay lại   Gửi mail   In trang này
    Các tin khác
    \(Prose.headlines[0]) -24/06/2021 09:41
    \(Prose.headlines[1]) -23/06/2021 10:02
    Tin mới nhất
    02/11/2019 03:48
    \(Prose.headlines[2])
    02/11/2019 03:45
    \(Prose.headlines[3])
    Lượt truy cập
    4567890
    Cơ quan chủ quản: Sở Nội vụ
    """

  @Test("a scraped page keeps headline, paragraphs, caption, subheading and signature")
  func keepsTheArticle() {
    let text = clean(page).text.string
    let kept =
      Prose.paragraphs + [
        Layout.headline, "Quang cảnh hội nghị", "Những việc phải làm ngay", "Thu Hà - Minh Nam",
      ]
    for part in kept { #expect(text.contains(part), "missing \(part)") }
  }

  @Test("menus, clocks, file names, share texts, lists and footers go")
  func dropsTheRest() {
    let text = clean(page).text.string
    let dropped =
      Prose.headlines.prefix(4) + [
        "Skip", "Đăng nhập", "Chào mừng", "15/11/2021", "hoi-nghi_01", "Cỡ chữ", "Quay lại",
        "4567890",
        "Cơ quan", "03:48", "Các tin khác",
      ]
    for part in dropped { #expect(!text.contains(part), "\(part) is left") }
    #expect(text.ranges(of: Layout.headline).count == 1)
  }

  @Test("metadata come from the lines next to the headline")
  func findsMetadata() {
    let metadata = clean(page).metadata
    #expect(metadata.title == Layout.headline)
    #expect(metadata.published == "2021-06-25")
    #expect(metadata.author == "Hạnh Châu, Thu Hà, Minh Nam")
  }

  @Test(
    "a bare passage keeps every line, whatever its shape",
    arguments: [
      "PAR INDEX 2020: Bộ Tư pháp đứng thứ 7/17.",
      "Bộ Tư pháp",
      Prose.paragraphs.joined(separator: "\n"),
      "Kết quả\n" + Prose.paragraphs[0] + "\nHà Nội\n" + Prose.paragraphs[1] + "\nHết năm nay",
      Prose.paragraphs[0] + "\n- Hạng nhất: Sở Tài chính\n- Hạng nhì: Sở Y tế\n"
        + Prose.paragraphs[1],
      "Năm 2021\n" + Prose.paragraphs[1] + "\nTăng 3 bậc.",
    ])
  func keepsBarePassages(_ passage: String) {
    #expect(clean(passage).text.string == passage)
    #expect(clean(passage).kind == .article)
  }

  @Test("the scope `page` keeps the text of every line")
  func keepsWholePages() {
    let lines = page.split(separator: "\n")
    let delivered = clean(page, .page)
    #expect(delivered.text.string == lines.joined(separator: "\n"))
    #expect(delivered.blocks.count == lines.count)
  }

  @Test("a list of dated headlines holds no article")
  func claimsNothingOnLists() {
    let list = Prose.headlines.map { $0 + " -24/06/2021 09:41" }.joined(separator: "\n")
    #expect(clean("Tin mới nhất\n" + list).kind == .list)
    #expect(clean("Tin mới nhất\n" + list).text.count == 0)
  }

  @Test("SharePoint's dump of field names goes")
  func dropsFieldNames() {
    let dump =
      "Manage PermissionsManage Permissions\n|\nTiêu đề\nHình ảnh\nTóm tắt\nNội dung\nContent Type: Tin"
    let text = clean(Prose.paragraphs[0] + "\n" + Prose.paragraphs[1] + "\n" + dump).text.string
    #expect(text == Prose.paragraphs[0] + "\n" + Prose.paragraphs[1])
  }
}
