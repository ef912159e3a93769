public import DocumentModel
public import ReferenceData

/// Finds totals that are not the sum of their components.
public struct ComponentSum: Check {
  /// The check's id.
  public let id = "component_sum"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// A sum rests on many records, each of which lowers the certainty of all together.
  public let bounds = CertaintyBounds(error: 0.4, warning: 0.2)
  /// What it looks for.
  public let sentence = "The total of an index that is a sum is that of its components."
  /// When it speaks and how loudly.
  public let documentation = """
    PAPI and PGI are sums; other indices weigh their components. The page must give a unit's total
    and every component of that year. Each printed number may be off by half a unit of its last
    decimal. A warning where one of them may be another unit's.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error,
      "Theo PGI năm 2022, Cà Mau đạt ⟦16,95 điểm⟧.\nTheo PGI năm 2022, nội dung Giảm thiểu ô "
        + "nhiễm môi trường và tác động tiêu cực của biến đổi khí hậu của Cà Mau đạt 4,10 "
        + "điểm.\nTheo PGI năm 2022, nội dung Đảm bảo tuân thủ các tiêu chuẩn môi trường tối "
        + "thiểu của Cà Mau đạt 4,20 điểm.\nTheo PGI năm 2022, nội dung Vai trò lãnh đạo của "
        + "chính quyền tỉnh trong thúc đẩy thực hành xanh của Cà Mau đạt 4,30 điểm.\nTheo PGI năm "
        + "2022, nội dung Chính sách và dịch vụ hỗ trợ doanh nghiệp trong bảo vệ môi trường của "
        + "Cà Mau đạt 3,40 điểm.",
      published: "2023-04-20"),
    CheckExample(
      silentOn:
        "Theo PGI năm 2022, Cà Mau đạt 15,00 điểm.\nTheo PGI năm 2022, nội dung Giảm thiểu ô "
        + "nhiễm môi trường và tác động tiêu cực của biến đổi khí hậu của Cà Mau đạt 4,10 điểm.",
      published: "2023-04-20"),
  ]

  /// A check of sums.
  public init() {}

  /// A finding for each total that its components do not give.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    let scores = document.stated([.score]).filter { reference.indices.isSum($0.record.index) }
    let byUnit = Dictionary(grouping: scores) { $0.record.standing }
    return scores.compactMap { index, record in
      guard record.component == nil, let year = record.year,
        let parts = parts(of: byUnit[record.standing] ?? [], year: year, reference.components)
      else { return nil }
      let sum = parts.map { document.records[$0].value }.reduce(0, +)
      let tolerance = ([index] + parts).map { document.records[$0] }
        .map { PrintedNumber($0, in: document).unit }.reduce(0, +)
      let distance = (sum - record.value).magnitude
      guard distance + distance > tolerance else { return nil }
      let message =
        "\(record.subject), \(record.topic): the \(parts.count) components add up to \(sum), not to "
        + "\(record.value)"
      return finding(
        document.certainty([index] + parts), message, record: index, against: parts, in: document
      ).with(expected: "\(sum)", found: "\(record.value)")
    }
  }

  /// The records of all components, each once.
  private func parts(
    of scores: [(index: Int, record: Record)], year: Int, _ components: ComponentTable
  ) -> [Int]? {
    let known = scores.filter { _, record in
      guard let name = record.component else { return false }
      return components.years(of: name, in: record.index).contains { $0.contains(year) }
    }
    let byName = Dictionary(known.map { ($0.record.component, $0.index) }) { first, _ in first }
    guard let first = known.first,
      byName.count == components.count(of: first.record.index, year: year)
    else { return nil }
    return byName.values.sorted()
  }
}

extension Record {
  /// The unit, index, scope and year that it speaks of.
  fileprivate var standing: [String?] { [subject, index, scope, period] }
}
