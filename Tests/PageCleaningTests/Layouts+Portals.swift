extension Layout {
  private static let prose = Prose.wrapped(Prose.paragraphs, "<p>", "</p>")
  private static let site = "Trang thông tin điện tử huyện Tân Hồng"

  /// Pages as portals print them whose declared titles say nothing of the article.
  static let portals = [
    sectionAbove, sectionAboveNotice, boxedNames, listAbove, questionHeadline, pastedCode,
    clockAbovePath, tailLists, panelAbove, subheadingBelow,
  ]

  static let sectionAbove = Layout(
    name: "the section's name as large as the headline, one title for all pages",
    html: """
      <html><head><title>\(site)</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul>
      <div class="mid"><table><tr class="ms-news-header"><td class="FolderTitle">Xây dựng chính quyền</td>
      <td class="Time" align="right">25/06/2021</td></tr></table></div>
      <div id="part1"><table><tr><td><p class="Title">\(headline)</p></td></tr><tr><td><b></b></td></tr>
      <tr><td><div class="ExternalClassD44D">\(prose)</div></td></tr></table></div>
      <div>TIN ĐÃ ĐƯA</div><ul>\(Prose.links(Prose.headlines, in: "li"))</ul></body></html>
      """)

  private static let notice =
    "Thông báo kết quả xếp hạng cải cách hành chính năm 2021 đối với các sở, ban, ngành, các đơn vị sự nghiệp và ủy ban nhân dân các xã, phường trên địa bàn tỉnh"

  static let sectionAboveNotice = Layout(
    name: "the section's name above a headline as long as a paragraph",
    html: """
      <html><head><title>\(site)</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul>
      <div><h3 class="title">Chỉ đạo điều hành</h3><span>25/06/2021</span></div><div><h3 class="title">\(notice)</h3>
      <div>\(prose)</div></div><div>TIN ĐÃ ĐƯA</div><ul>\(Prose.links(Prose.headlines, in: "li"))</ul></body></html>
      """, title: notice)

  static let boxedNames = Layout(
    name: "the names of headline and standfirst stand at the boxes around them",
    html: """
      <html><head><title>\(site)</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul><table>
      <tr class="ms-news-header"><td class="FolderTitle">Tình hình cải cách hành chính và chuyển đổi số</td>
      <td class="Time">25/06/2021</td></tr></table><div class="title-gt"><p><span>\(headline)</span></p></div>
      <div class="brief"><p>Tóm-tắt: Mười sở, ngành xếp hạng cao nhất khối</p></div><div class="noidung">\(prose)</div>
      <div>TIN ĐÃ ĐƯA</div><ul>\(Prose.links(Prose.headlines, in: "li"))</ul></body></html>
      """, kept: ["Tóm-tắt", "Đoạn-1", "Đoạn-2", "Đoạn-3", "Đoạn-4"])

  static let listAbove = Layout(
    name: "linked headlines between the headline and the text, a title of another page",
    html: """
      <html><head><title>Một bài viết khác hẳn của mẫu trang</title></head><body>
      <ul>\(Prose.links(Prose.menu, in: "li"))</ul><section class="main-article"><h1 class="cms-title">\(headline)</h1>
      <div class="meta"><time>Cập nhật lúc: thứ sáu, 25/06/2021 09:10</time></div><section class="more"><h3>TIN LIÊN QUAN</h3>
      \(Prose.headlines.map { "<article><h2 class='title'><a href=/x>\($0)</a></h2></article>" }.joined())</section>
      <div class="text">\(prose)</div></section></body></html>
      """)

  static let questionHeadline = Layout(
    name: "a headline as long as a paragraph that ends with a mark",
    html: """
      <html><head><title>\(site)</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul><div class="fck">
      <h1>Vì sao nhiều sở, ngành đã cố gắng trong năm qua mà chỉ số cải cách hành chính vẫn chưa được như mong đợi?</h1>
      <ul class="bar"><li>25/06/2021 09:30</li><li><a href="#">In</a></li></ul>\(prose)</div>
      <p>Các tin khác</p><ul>\(Prose.links(Prose.headlines, in: "li"))</ul></body></html>
      """,
    title:
      "Vì sao nhiều sở, ngành đã cố gắng trong năm qua mà chỉ số cải cách hành chính vẫn chưa được như mong đợi?"
  )

  static let pastedCode = Layout(
    name: "scripts and style sheets pasted as text",
    html: """
      <html><head><title>\(headline)</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul><div class="detail">
      <h1>\(headline)</h1><p>25/06/2021</p><p>Normal 0 false false false EN-US X-NONE X-NONE</p>
      <p>/* Kiểu */ table.Luoi {mso-style-name:"Luoi"; font-size:11.0pt; font-family:"Arial","sans-serif";}</p>
      <p>\(Prose.paragraphs[0])</p><p>\(Prose.paragraphs[1])</p><p>function moTrang(u) { window.open(u); }</p>
      <p>\(Prose.paragraphs[2])</p><p>\(Prose.paragraphs[3])</p><p>$(document).ready(function(){ xoay(1); });</p>
      <p>Kết-thúc: Hội nghị đã thành công tốt đẹp.</p></div>
      <p>Các tin khác</p><ul>\(Prose.links(Prose.headlines, in: "li"))</ul></body></html>
      """, kept: ["Đoạn-1", "Đoạn-2", "Đoạn-3", "Đoạn-4", "Kết-thúc"],
    dropped: ["Trang chủ", "Normal 0", "mso-style", "moTrang", "xoay(1)", "Ra quân làm sạch"])

  static let clockAbovePath = Layout(
    name: "the page's clock above the path, the date only declared",
    html: """
      <html><head><title>\(headline)</title><meta property="article:published_time" content="2021-06-25T08:00:00+0700"></head>
      <body><ul>\(Prose.links(Prose.menu, in: "li"))</ul><div>Thứ sáu, 03/12/2021 - 16:20|</div><div><a href=/>Trang chủ</a></div>
      <h1>\(headline)</h1><div class="noidung">\(prose)</div><p>Các tin khác</p>
      <ul>\(Prose.links(Prose.headlines, in: "li"))</ul></body></html>
      """)

  static let tailLists = Layout(
    name: "headings of lists in capitals and offices below the text are no persons",
    html: """
      <html><head><title>\(headline)</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul>
      <h1>\(headline)</h1><p>25/06/2021</p><div class="noidung">\(prose)<p>PHÓ HIỆU TRƯỞNG</p><h3>BÀI VIẾT LIÊN QUAN</h3>
      <ul>\(Prose.links(Prose.headlines, in: "li"))</ul></div></body></html>
      """, dropped: ["Trang chủ", "BÀI VIẾT LIÊN QUAN", "Khai mạc lớp tập huấn"])

  static let panelAbove = Layout(
    name: "the heading of a side panel some lines above the headline",
    html: """
      <html><head><title>\(site)</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul>
      <h2 class="title">Người đang xem</h2><b>0</b><b>0</b><b>1</b><b>7</b><h2 class="title">Liên kết</h2>
      <table><tr><td class="muc">Hoạt động của sở</td></tr><tr><td><div><h2>\(headline)</h2><span>25/06/2021</span>\(prose)
      </div></td></tr></table><div>TIN ĐÃ ĐƯA</div><ul>\(Prose.links(Prose.headlines, in: "li"))</ul></body></html>
      """)

  static let subheadingBelow = Layout(
    name: "a longer heading of lower rank below the headline",
    html: """
      <html><head><title>\(site)</title></head><body><ul>\(Prose.links(Prose.menu, in: "li"))</ul>
      <div><h2>Kế hoạch cải cách hành chính</h2><span>25/06/2021</span>
      <h3>I. Mục đích và yêu cầu của việc xếp hạng các đơn vị</h3>\(prose)</div>
      <div>TIN ĐÃ ĐƯA</div><ul>\(Prose.links(Prose.headlines, in: "li"))</ul></body></html>
      """, title: "Kế hoạch cải cách hành chính")
}
