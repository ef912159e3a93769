import DocumentModel
import PageCleaning
import PageReading
import VietnameseText

/// A small page about one province, into which a case puts what it is about.
struct CasePage {
  static let title = "Lào Cai nâng hạng PAR INDEX 2022"
  static let heading = "<h1>\(title)</h1>"
  static let first =
    "<p>UBND tỉnh Lào Cai vừa họp đánh giá kết quả cải cách hành chính của các sở, ngành trong năm qua.</p>"
  static let second =
    "<p>Lào Cai xếp thứ 12/63 về PAR INDEX 2022, tăng 3 bậc so với năm 2021, theo Bộ Nội vụ.</p>"

  /// The page read and cleaned.
  let cleaned: CleanedPage

  /// A page with this body and head.
  init(_ body: String, head: String = "", title: String = CasePage.title, url: String? = nil) {
    let html = """
      <!DOCTYPE html><html lang=vi><head><meta charset=utf-8><title>\(title)</title>\(head)</head>
      <body>\(body)</body></html>
      """
    var page = PageInput(kind: .html, content: Array(html.utf8))
    page.source.url = url
    cleaned = PageCleaner().clean(page, scope: .article)
  }

  /// A page with something between its headline and its text.
  init(below line: String, head: String = "") {
    self.init(Self.heading + line + Self.first + Self.second, head: head)
  }

  var text: String { cleaned.text.string }
  var published: String? { cleaned.metadata.published }
  var author: String? { cleaned.metadata.author }
  var title: String? { cleaned.metadata.title }
  /// Whether both paragraphs of the article are there.
  var isWhole: Bool { text.holds("UBND tỉnh Lào Cai vừa họp") && text.holds("xếp thứ 12/63") }
}
