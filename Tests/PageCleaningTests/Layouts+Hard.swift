extension Layout {
  private static let comment =
    "<p>Bình-luận: Tôi cho rằng kết quả này là rất tốt và mong các sở tiếp tục cố gắng hơn nữa trong năm sau.</p>"
  private static let teaser =
    "<div>Mồi-đọc: Lớp tập huấn được tổ chức trong hai ngày với sự tham gia của nhiều cán bộ ở cơ sở.</div>"
  private static let prose = Prose.wrapped(Prose.paragraphs, "<p>", "</p>")

  /// Pages that simpler ways of cleaning get wrong.
  static let hard = [
    newspaper, longComments, bareBody, siteHeading, longImprint, datedTail, tableLast, tableBeside,
  ]

  static let newspaper = Layout(
    name: "a teaser box between paragraphs, most-read teasers below",
    html: """
      <html><head><title>\(headline) | Báo</title></head><body><nav>\(Prose.links(Prose.menu, in: "li"))</nav>
      <article><h1 class="title-page detail">\(headline)</h1><div class="author-name"><a href=/t><b>Hồng Minh</b></a></div>
      <time class="author-time">Thứ sáu, 25/06/2021 - 09:00</time><h2 class="singular-sapo">Tóm-tắt: Nhiều sở tăng hạng.</h2>
      <div class="singular-content"><p>\(Prose.paragraphs[0])</p><p>\(Prose.paragraphs[1])</p>
      <article class="insert"><h3><a href=/x>\(Prose.headlines[0])</a></h3>\(teaser)</article>
      <p>\(Prose.paragraphs[2])</p><p>\(Prose.paragraphs[3])</p></div></article><section class="most-read">
      \(Prose.headlines.map { "<article><h3><a href=/x>\($0)</a></h3>\(teaser)</article>" }.joined())</section></body></html>
      """, author: "Hồng Minh", kept: ["Tóm-tắt", "Đoạn-1", "Đoạn-2", "Đoạn-3", "Đoạn-4"],
    dropped: ["Mồi-đọc", "Khai mạc lớp tập huấn", "Trang chủ"])

  static let longComments = Layout(
    name: "comments longer than the article, which is named for printing",
    html: """
      <html><head><title>\(headline)</title></head><body><div id="printContent" class="print-content detail">
      <div class="tieude">\(headline)</div><span class="ngaydang">25/06/2021</span><div class="noidung">\(prose)</div></div>
      <div class="ykien">\(String(repeating: comment, count: 8))</div></body></html>
      """, dropped: ["Bình-luận"])

  static let bareBody = Layout(
    name: "paragraphs right in the body, a title that names the site only",
    html: """
      <html><head><title>Trang tin</title></head><body bgcolor=white><p align=center><b><font size=5>\(headline)</font></b></p>
      <p align=center><i>(25/06/2021)</i></p><p>Kính gửi bạn đọc xa gần</p>\(prose)<p align=right><b>Lê Minh</b></p>
      <p align=center><a href=a>Trang chủ</a> | <a href=b>Tin tức</a></p></body></html>
      """, author: "Lê Minh",
    kept: ["Kính gửi bạn đọc", "Đoạn-1", "Đoạn-4"], dropped: ["Trang chủ"])

  static let siteHeading = Layout(
    name: "the site's name as first heading, the date at the end",
    html: """
      <html><head><title>Sở Nội vụ tỉnh</title></head><body><h1>Sở Nội vụ tỉnh miền núi phía Bắc</h1>
      <div>\(Prose.links(Prose.menu, in: "span"))</div><div id=l>\(Prose.links(Prose.headlines, in: "p"))</div>
      <div id=c><h3>\(headline)</h3>\(prose)<p><i>Ngày đăng: 25/06/2021</i></p></div></body></html>
      """, dropped: ["miền núi", "Trang chủ", "Ra quân làm sạch"])

  static let longImprint = Layout(
    name: "an imprint longer than the article",
    html: """
      <html><head><title>\(headline)</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul><div><h2>\(headline)</h2>
      <p>25/06/2021</p><p>\(Prose.paragraphs[0])</p></div><div>\(Prose.links(Prose.headlines, in: "li"))</div><div>
      <p>Chân-trang: Người chịu trách nhiệm chính về nội dung của trang thông tin này là ông giám đốc; mọi ý kiến góp ý xin
      gửi về địa chỉ của cơ quan hoặc qua thư điện tử để được trả lời trong thời gian sớm nhất.</p></div></body></html>
      """, kept: ["Đoạn-1"], dropped: ["Chân-trang", "Trang chủ"])

  static let datedTail = Layout(
    name: "line breaks part the text, dated headlines follow it",
    html: """
      <html><head><title>\(headline)</title></head><body><div><h3>Thông báo</h3>\(Prose.links(Prose.headlines, in: "p"))
      <p>Hôm nay trời nắng, nhiệt độ từ 25 đến 33 độ.</p></div><div><p><a href=/>Tin tức</a> » <a href=/>Cải cách</a></p>
      <p class=tit>\(headline)</p><p>Cập nhật ngày: 25/06/2021 10:12:45 AM</p><p>Tóm-tắt: Nhiều sở, ngành tăng hạng.</p>
      \(Prose.paragraphs.joined(separator: "<br/>\n"))<br/><p>MINH ANH</p><p>[<a href=/>Trở về</a>]</p><p>Các tin mới hơn:</p>
      \(Prose.headlines.map { "<p>• <a href=/x>\($0)</a> (24/6/2021 08:00)</p>" }.joined())</div></body></html>
      """, author: "MINH ANH", kept: ["Tóm-tắt", "Đoạn-1", "Đoạn-4"],
    dropped: ["trời nắng", "Trở về", "Ra quân làm sạch"])

  private static let ranks = """
    <table border=1><tr><td>TT</td><td>Đơn vị</td><td>Điểm</td></tr><tr><td>1</td><td>Sở-Tài-chính</td><td>91,20</td></tr>
    <tr><td>2</td><td>Sở-Y-tế</td><td>90,75</td></tr><tr><td>3</td><td>Hà Giang</td><td>88,10</td></tr></table>
    """

  static let tableLast = Layout(
    name: "the article ends with a table of ranks",
    html: """
      <html><head><title>\(headline)</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul><div><h1>\(headline)</h1>
      <p>25/06/2021</p><p>\(Prose.paragraphs[0])</p>\(ranks)</div><div>\(Prose.links(Prose.headlines, in: "p"))</div></body></html>
      """, kept: ["Đoạn-1", "Sở-Tài-chính", "91,20", "Hà Giang", "88,10"])

  static let tableBeside = Layout(
    name: "the table stands beside the box of the text",
    html: """
      <html><head><title>\(headline)</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul><div><h1>\(headline)</h1>
      <p>25/06/2021</p><div><div><p>\(Prose.paragraphs[0])</p></div><div>\(ranks)</div></div></div>
      <div>\(Prose.links(Prose.headlines, in: "p"))</div></body></html>
      """, kept: ["Đoạn-1", "Sở-Tài-chính", "91,20", "Hà Giang", "88,10"])
}
