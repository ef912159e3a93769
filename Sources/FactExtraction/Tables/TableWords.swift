internal import VietnameseText

/// What a column or a row of a table holds, told by the words of its heading.
enum TableMeasure: Equatable {
  case serial, rank, value
  /// A move; of places or of values, where the heading says so.
  case move(ofPlaces: Bool?)
  /// Something that is no standing.
  case other
}

/// The words of headings in ranking tables.
enum TableWords {
  /// What the folded words of a heading say; `nil` where they say nothing.
  static func measure(_ words: String) -> TableMeasure? {
    guard words.utf8.contains(where: saysSomething) else { return nil }
    let padded = " " + separated(words) + " "
    let has = { (phrases: [String]) in phrases.contains { padded.holds($0) } }
    if serials.contains(padded) { return .serial }
    if has(others) || has([" giá "]) && !has([" đánh giá ", " trị giá ", " giá trị "]) {
      return .other
    }
    if has(moves) || words.holds("+/-") || words.holds("▲") {
      return .move(
        ofPlaces: has(["bậc", " hạng", "vị trí"]) ? true : has(["điểm", "%"]) ? false : nil)
    }
    if has(ranks) { return .rank }
    return has(values) ? .value : nil
  }

  /// A letter, or a mark that headings have without one: "%", "+/-" or a triangle.
  private static func saysSomething(_ byte: UInt8) -> Bool {
    byte >= 0x61 || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "+")
  }

  /// Letters, digits and "%" with single blanks between.
  private static func separated(_ words: String) -> String {
    words.split { !($0.isLetter || $0.isNumber || $0 == "%") }.joined(separator: " ")
  }

  private static let serials: Set<String> = [
    " stt ", " tt ", " số tt ", " số thứ tự ", " thứ tự ", " no ",
  ]
  private static let others = [
    " nhóm", "xếp loại", "phân loại", "ghi chú", "dân số", " grdp", " gdp", " đồng ", "triệu",
    " tỷ usd", "nghìn", " usd ", "số lượng", "hồ sơ", "dự án", " vốn", "thu nhập", "diện tích",
    "số người", "tối đa", "điểm chuẩn", "cao nhất", "thấp nhất", "trung vị", "số nền kinh tế",
    "số tỉnh", "số đơn vị", "số doanh nghiệp", "số phiếu", "số quốc gia", "tổng số nước",
    " ha ", " km", "trọng số", "tấn", "mục tiêu", "chỉ tiêu giao", "kế hoạch", "dự kiến",
    "phấn đấu", "khóa", "ca nhiễm", "ca mắc", "trận", "thắng", "bàn thua", "hiệu số", "môn",
    "thí sinh", "học sinh", "huy chương", "tỷ trọng", "tỉ trọng", "cơ cấu", "tốc độ", "hcv", "lượt",
    "số xã", "nông thôn mới",
  ]
  private static let moves = [
    " tăng", " giảm", "thay đổi", "chênh", "biến động", " so với", "lên xuống",
  ]
  private static let ranks = [
    " hạng", "vị trí", "xếp thứ", "thứ bậc", " rank ", "vị thứ", "thứ tự xếp", " xh ",
  ]
  private static let values = [
    " điểm", "chỉ số", "giá trị", "kết quả", "%", " tổng", "tỷ lệ", "tỉ lệ", "hài lòng", " index ",
    " score ",
  ]

  /// Whether a heading names points or a result, and not only a unit such as "%".
  static func namesPoints(_ words: String) -> Bool {
    ["điểm", "chỉ số", "kết quả", "giá trị", "tổng", "index", "hài lòng"].contains {
      words.holds($0)
    }
  }

  /// Whether a heading only sorts what stands in the row: groups, grades and notes.
  static func onlySorts(_ words: String) -> Bool {
    ["nhóm", "xếp loại", "phân loại", "ghi chú"].contains { words.holds($0) }
  }

  /// Where the words for a place and for points stand, in the order in which a cell has both.
  static func order(_ words: String) -> [TableMeasure] {
    let rank = place(of: ["hạng", "vị trí", "thứ bậc"], in: words)
    let value = place(of: ["điểm", "chỉ số", "kết quả", "%"], in: words)
    guard let rank, let value else { return [] }
    return rank < value ? [.rank, .value] : [.value, .rank]
  }

  private static func place(of phrases: [String], in words: String) -> Int? {
    phrases.compactMap { phrase in
      words.range(ofFirst: phrase)
    }.min()
  }

  /// Whether a heading calls what stands under or beside it fields of an index.
  static func announcesFields(_ words: String) -> Bool {
    ["thành phần", "lĩnh vực", "nội dung", "tiêu chí", "trụ cột", "trục"].contains {
      words.holds($0)
    }
  }

  /// Whether a caption says that its table is a ranking.
  static func announcesRanking(_ words: String) -> Bool {
    ["xếp hạng", "dẫn đầu", "đứng đầu", "top", "tốp", "thứ hạng", "vị trí", "thứ bậc"].contains {
      words.holds($0)
    }
  }

  /// Whether a cell can stand above several columns: above years one that says what is measured,
  /// above that a year or an index.
  static func canHeadGroup(_ words: String, aboveYears: Bool) -> Bool {
    let hasYear = words.contains { $0.isNumber }
    if aboveYears { return !hasYear && (measure(words) == .rank || measure(words) == .value) }
    return hasYear
      || ["index", "chỉ số", "sipas", "pci", "papi", "dti", "pgi"].contains {
        words.holds($0)
      }
  }

  /// Whether these words are a year and nothing else.
  static func isYear(_ words: String) -> Bool {
    let words = words.hasPrefix("năm ") ? words.dropFirst(4) : words[...]
    return words.utf8.count == 4 && Int(words).map { (2000...2040).contains($0) } ?? false
  }

  /// The unit that a heading gives its values in.
  static func unit(_ words: String) -> String? {
    if words.contains("%") || words.contains("tỷ lệ") || words.contains("tỉ lệ") { return "%" }
    return words.contains("điểm") ? "điểm" : nil
  }

  /// Whether a row is the mean of the others.
  static func isMean(_ words: String) -> Bool {
    ["trung bình", "bình quân"].contains { words.holds($0) }
  }
}

extension String {
  /// How many characters stand before the first `phrase`, or `nil`.
  fileprivate func range(ofFirst phrase: String) -> Int? {
    guard let cut = firstRange(of: phrase) else { return nil }
    return distance(from: startIndex, to: cut.lowerBound)
  }
}
