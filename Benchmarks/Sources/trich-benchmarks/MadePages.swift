internal import PageReading

/// Pages that the benchmark makes, so that it can run anywhere: prose, a table and a list of links.
enum MadePages {
  /// One page of each kind, about 100 kB each.
  static var all: [PageInput] {
    [("prose", prose), ("table", table), ("links", links)].map { name, body in
      let page = "<html><head><title>\(name)</title></head><body><h1>PCI 2024</h1>\(body)"
      return PageInput(kind: .html, content: Array("\(page)</body></html>".utf8))
    }
  }

  private static let units = ["An Giang", "Đồng Tháp", "Hải Phòng", "Quảng Ninh", "Lào Cai"]

  private static var prose: String {
    (0..<700).map { number in
      let unit = units[number % units.count]
      return
        "<p>Năm \(2010 + number % 14), \(unit) đạt \(60 + number % 20),\(10 + number % 90) điểm "
        + "PCI, xếp thứ \(1 + number % 63)/63, tăng \(1 + number % 9) bậc.</p>"
    }.joined(separator: "\n")
  }

  private static var table: String {
    let rows = (0..<900).map { number in
      "<tr><td>\(number % 63 + 1)</td><td>\(units[number % units.count])</td>"
        + "<td>\(50 + number % 40),\(10 + number % 90)</td><td>\(number % 63 + 1)</td></tr>"
    }
    return "<table><tr><th>TT</th><th>Tỉnh</th><th>Điểm</th><th>Hạng</th></tr>"
      + rows.joined(separator: "\n") + "</table>"
  }

  private static var links: String {
    "<ul>"
      + (0..<1200).map { number in
        "<li class=\"item\"><a href=\"/tin/\(number).html\">Tin số \(number) của tỉnh</a></li>"
      }.joined(separator: "\n") + "</ul>"
  }
}
