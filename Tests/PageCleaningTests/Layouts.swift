import Testing

/// A page of a made-up portal, and what a reader of it would call the article.
struct Layout: CustomTestStringConvertible, Sendable {
  var name: String
  var html: String
  var title: String? = "Công bố kết quả xếp hạng cải cách hành chính khối sở, ngành"
  var published: String? = "2021-06-25"
  var author: String?
  /// Texts the article holds.
  var kept = ["Đoạn-1", "Đoạn-2", "Đoạn-3", "Đoạn-4"]
  /// Texts that are chrome.
  var dropped = ["Trang chủ", "Khai mạc lớp tập huấn", "Ra quân làm sạch"]

  var testDescription: String { name }
}

extension Layout {
  static let headline = "Công bố kết quả xếp hạng cải cách hành chính khối sở, ngành"

  static let all =
    [
      sharePoint, tables2006, joomla, wordPress, liferay, drupal, divParagraphs, shortNotice,
      rankingTable, teasersBelow, listItems, linkedHeadline, sideColumns, nukeViet,
    ] + hard + portals

  static let sharePoint = Layout(
    name: "SharePoint 2010",
    html: """
      <html><head><title>\(headline)</title></head><body><form id="aspnetForm">
      <div id="s4-ribbonrow"><a href="#">Skip Ribbon Commands</a><a href="#">Skip to main content</a></div>
      <div class="ms-core-listMenu"><ul>\(Prose.links(Prose.menu, in: "li"))</ul></div>
      <table width=100%><tr><td valign=top><ul>\(Prose.links(Prose.headlines, in: "li"))</ul></td>
      <td><div class="news-detail"><div class="div-title">\(headline)</div>
      <div>25/06/2021 09:15</div><div>Cỡ chữ: Giảm (A-) Mặc định (A) Tăng (A+)</div>
      <div class="ExternalClass0A1B">\(Prose.wrapped(Prose.paragraphs, "<p style='text-align:justify'>", "</p>"))
      <p style="text-align:right"><b>Hạnh Châu</b></p></div>
      <div>Số lượt xem: 486</div><div>Manage Permissions</div><div>Version History</div>
      <div><b>Các tin khác</b></div><ul>\(Prose.wrapped(Prose.headlines, "<li><a href=/x>", "</a> (24/06/2021)</li>"))</ul>
      </div></td></tr></table><table><tr><td>Cơ quan chủ quản: Sở Nội vụ<br>Giấy phép số 12/GP do Sở cấp</td></tr></table>
      </form></body></html>
      """, author: "Hạnh Châu")

  static let tables2006 = Layout(
    name: "nested tables and line breaks of 2006",
    html: """
      <HTML><HEAD><TITLE>Cong thong tin</TITLE></HEAD><BODY><TABLE><TR><TD>
      \(Prose.links(Prose.menu, in: "span")) </TD></TR><TR><TD width=180>\(Prose.links(Prose.headlines, in: "p"))</TD>
      <TD><TABLE><TR><TD class=tieude><font size=4><b>\(headline)</b></font></TD></TR>
      <TR><TD class=ngay>(Cập nhật: 25/06/2021 09:10)</TD></TR><TR><TD>
      <font face=Arial>\(Prose.paragraphs.joined(separator: "<br><br>\n"))<br><br></font></TD></TR>
      <TR><TD align=right><i>Theo Cổng TTĐT tỉnh</i></TD></TR>
      <TR><TD>Các tin đã đưa:</TD></TR><TR><TD>\(Prose.links(Prose.headlines, in: "div"))</TD></TR></TABLE>
      </TD></TR><TR><TD>Bản quyền thuộc về Sở Nội vụ</TD></TR></TABLE></BODY></HTML>
      """)

  static let joomla = Layout(
    name: "Joomla",
    html: """
      <html><head><title>\(headline)</title><meta name="author" content="Super User"></head><body>
      <nav><ul class="nav menu">\(Prose.links(Prose.menu, in: "li"))</ul></nav><div id="content">
      <ul class="breadcrumb"><li>Trang chủ</li></ul><div class="item-page"><h2 itemprop="headline">\(headline)</h2>
      <dl class="article-info"><dt>Chi tiết</dt><dd class="createdby">Viết bởi Lê Thu Hà</dd>
      <dd class="create">Được đăng: Thứ sáu, 25 Tháng 6 2021 09:00</dd><dd class="hits">Lượt xem: 312</dd></dl>
      <div itemprop="articleBody">\(Prose.wrapped(Prose.paragraphs, "<p>", "</p>"))</div>
      <ul class="pager pagenav"><li class="previous"><a href=/a>Trang trước</a></li></ul></div></div>
      <div class="moduletable"><h3>Tin mới</h3><ul class="latestnews">\(Prose.links(Prose.headlines, in: "li"))</ul></div>
      <footer><p>Copyright © 2021 Sở Nội vụ.</p></footer></body></html>
      """, author: "Lê Thu Hà")

  static let wordPress = Layout(
    name: "WordPress with comments",
    html: """
      <html><head><title>\(headline) &#8211; Trang tin</title></head><body class="single has-sidebar comments-open">
      <header class="site-header"><ul id="menu-main">\(Prose.links(Prose.menu, in: "li"))</ul></header>
      <main><article class="post type-post"><header class="entry-header"><h1 class="entry-title">\(headline)</h1>
      <div class="entry-meta"><time datetime="2021-06-25T09:00:00+07:00">25 Tháng Sáu, 2021</time>
      <span class="author vcard"><a href=/u>Trần Thị Mai</a></span></div></header>
      <div class="entry-content">\(Prose.wrapped(Prose.paragraphs, "<p>", "</p>"))
      <div class="sharedaddy"><h3>Chia sẻ:</h3><ul>\(Prose.links(["Facebook", "Twitter"], in: "li"))</ul></div></div></article>
      <div id="comments" class="comments-area"><ol><li class="comment"><p>Bình-luận: Tôi thấy kết quả này là rất đáng mừng và mong rằng các sở sẽ làm tốt hơn nữa trong năm sau.</p></li></ol></div></main>
      <aside class="widget-area"><ul>\(Prose.links(Prose.headlines, in: "li"))</ul></aside></body></html>
      """, author: "Trần Thị Mai",
    dropped: ["Bình-luận", "Khai mạc lớp tập huấn", "Facebook", "Trang chủ"])

  static let liferay = Layout(
    name: "Liferay",
    html: """
      <html><head><title>Chi tiết tin - Sở Nội vụ</title></head><body><div id="wrapper">
      <a href="#main">Truy cập nội dung luôn</a><ul class="nav-menu">\(Prose.links(Prose.menu, in: "li"))</ul>
      <div class="portlet-body"><div class="asset-full-content"><span class="header-title">\(headline)</span>
      <div class="date-news">Thứ sáu, 25/06/2021, 16:40 (GMT+7)</div>
      <div class="journal-content-article">\(Prose.wrapped(Prose.paragraphs, "<p class='MsoNormal'><span>", "</span></p>"))
      <p align="right"><strong>Nguyễn Văn Nam</strong></p></div>
      <div class="taglib-social-bookmarks"><ul>\(Prose.links(["Tweet", "Facebook"], in: "li"))</ul></div></div></div>
      <div class="portlet-body"><h4>Tin liên quan</h4><ul>\(Prose.links(Prose.headlines, in: "li"))</ul></div>
      <div id="footer">Địa chỉ: số 1 phố Hàng. Điện thoại: 0123</div></div></body></html>
      """, author: "Nguyễn Văn Nam")

  static let drupal = Layout(
    name: "Drupal with a lead field",
    html: """
      <html><head><title>\(headline) | Sở Nội vụ</title></head><body><div id="page">
      <div class="region-header">\(Prose.links(Prose.menu, in: "span"))</div>
      <h1 id="page-title">\(headline)</h1><div class="node"><span class="submitted">Thứ 6, 25/06/2021 - 08:30</span>
      <div class="field-name-field-summary"><p>Tóm-tắt: Nhiều sở, ngành tăng hạng so với năm trước nhờ làm tốt công tác số hóa.</p></div>
      <div class="field-name-body"><div class="field-items">\(Prose.wrapped(Prose.paragraphs, "<p>", "</p>"))</div></div></div>
      <div class="block-views"><h2>Tin cùng chuyên mục</h2>\(Prose.links(Prose.headlines, in: "div"))</div></div></body></html>
      """, kept: ["Tóm-tắt", "Đoạn-1", "Đoạn-4"])
}

extension Layout {
  static let divParagraphs = Layout(
    name: "each paragraph a div of its own",
    html: """
      <html><head><title>\(headline)</title></head><body><div class="top">\(Prose.links(Prose.menu, in: "div"))</div>
      <div class="detail"><div class="title">\(headline)</div><div class="time">25-06-2021</div>
      <div class="body">\(Prose.wrapped(Prose.paragraphs, "<div style='margin:0'><div>", "</div></div>"))</div></div>
      <div class="other">\(Prose.links(Prose.headlines, in: "div"))</div></body></html>
      """)

  static let shortNotice = Layout(
    name: "a notice of one sentence among menus",
    html: """
      <html><head><title>Thông báo nghỉ lễ - Cổng thông tin</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul>
      <div class="main"><h1>Thông báo nghỉ lễ năm nay của cơ quan</h1><span>20/04/2022</span>
      <p>Cơ quan nghỉ làm việc từ ngày 30/4 đến hết ngày 3/5.</p></div>
      <ul>\(Prose.links(Prose.headlines, in: "li"))</ul><p>Bản quyền thuộc về Sở Nội vụ</p></body></html>
      """, title: "Thông báo nghỉ lễ năm nay của cơ quan", published: "2022-04-20",
    kept: ["nghỉ làm việc từ ngày"], dropped: ["Trang chủ", "Ra quân làm sạch", "Bản quyền"])

  static let rankingTable = Layout(
    name: "a table of ranks inside the article",
    html: """
      <html><head><title>\(headline)</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul>
      <article><h1>\(headline)</h1><p class="date">25/06/2021</p>\(Prose.wrapped(Array(Prose.paragraphs.prefix(2)), "<p>", "</p>"))
      <table><tr><th>Hạng</th><th>Đơn vị</th><th>Điểm</th></tr><tr><td>1</td><td>Sở-Tài-chính</td><td>91,20</td></tr>
      <tr><td>2</td><td>Sở-Y-tế</td><td>90,75</td></tr></table>\(Prose.wrapped(Array(Prose.paragraphs.suffix(2)), "<p>", "</p>"))</article>
      <div>\(Prose.links(Prose.headlines, in: "p"))</div></body></html>
      """, kept: ["Đoạn-1", "Sở-Tài-chính", "91,20", "Sở-Y-tế", "Đoạn-4"])

  static let teasersBelow = Layout(
    name: "other articles with teasers in the same column",
    html: """
      <html><head><title>\(headline)</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul><div class="col">
      <h1>\(headline)</h1><p>25/06/2021</p>\(Prose.wrapped(Prose.paragraphs, "<p>", "</p>"))
      \(Prose.headlines.map { "<h3><a href=/x>\($0)</a></h3><p>Mồi-đọc: Sự kiện này đã được tổ chức vào tuần trước với sự có mặt của nhiều người trong vùng và được đánh giá là thành công.</p>" }.joined())
      </div></body></html>
      """, dropped: ["Mồi-đọc", "Khai mạc lớp tập huấn", "Trang chủ"])

  static let listItems = Layout(
    name: "paragraphs as list items",
    html: """
      <html><head><title>\(headline)</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul><div><h2>\(headline)</h2>
      <em>Ngày đăng: 25/06/2021</em><p>\(Prose.paragraphs[0])</p><ol>\(Prose.wrapped(Array(Prose.paragraphs.dropFirst()), "<li>", "</li>"))</ol>
      </div><ul>\(Prose.links(Prose.headlines, in: "li"))</ul></body></html>
      """)

  static let linkedHeadline = Layout(
    name: "the headline is a link to itself, prose holds links",
    html: """
      <html><head><title>\(headline)</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul><div id=c>
      <h2><a href="/self">\(headline)</a></h2><div>Thứ Sáu, 25/06/2021, 14:05</div>
      \(Prose.wrapped(Prose.paragraphs, "<p><a href=/k>Xếp hạng</a> – ", "</p>"))</div>
      <div>\(Prose.links(Prose.headlines, in: "h3"))</div></body></html>
      """)

  static let sideColumns = Layout(
    name: "page clock, weather and polls around the article",
    html: """
      <html><head><title>\(headline)</title></head><body><div id="header"><div id="clock">Thứ ba, ngày 09/02/2022 10:30:15</div>
      \(Prose.links(Prose.menu, in: "span"))</div><div id="left"><h3>Thăm dò ý kiến</h3><p>Bạn đánh giá giao diện của cổng thông tin này như thế nào sau khi được nâng cấp?</p>
      <label>Rất tốt</label><label>Tốt</label></div><div id="center"><h1>\(headline)</h1><div>25/06/2021 07:05</div>
      \(Prose.wrapped(Prose.paragraphs, "<p>", "</p>"))</div><div id="right">\(Prose.links(Prose.headlines, in: "p"))
      <p>Tổng lượt truy cập: 12.345</p></div></body></html>
      """, dropped: ["Trang chủ", "Bạn đánh giá giao diện", "Rất tốt", "12.345"])

  static let nukeViet = Layout(
    name: "NukeViet",
    html: """
      <html><head><title>\(headline)</title></head><body><div id="menusite">\(Prose.links(Prose.menu, in: "div"))</div>
      <div class="news_column panel"><h1 class="title margin-bottom-lg">\(headline)</h1>
      <div class="row"><span class="h5">Thứ sáu - 25/06/2021 09:22</span><ul class="list-inline"><li><a href=p>In ra</a></li></ul></div>
      <div class="hometext m-bottom">Tóm-tắt: Nhiều sở, ngành tăng hạng so với năm trước nhờ làm tốt công tác số hóa hồ sơ.</div>
      <div id="news-bodyhtml" class="bodytext">\(Prose.wrapped(Prose.paragraphs, "<p>", "</p>"))</div>
      <p class="text-right"><strong>Tác giả: </strong>Phạm Minh</p></div>
      <div class="panel"><p>Tổng số điểm của bài viết là: 0 trong 0 đánh giá</p><p>Click để đánh giá bài viết</p></div>
      <div class="panel"><h3>Những tin mới hơn</h3><ul class="related">\(Prose.links(Prose.headlines, in: "li"))</ul></div></body></html>
      """, author: "Phạm Minh", kept: ["Tóm-tắt", "Đoạn-1", "Đoạn-4"],
    dropped: ["Trang chủ", "Tổng số điểm", "Khai mạc lớp"])
}
