public import DocumentModel
public import ReferenceData
internal import VietnameseText

/// Finds differences and changes that do not follow from the values on the same page.
///
/// A gap is the subject's value less the value of the unit it is compared with; a change is the
/// value of its period less the one of the earlier period. Every printed number may be off by
/// half a unit of its last decimal. A change in per cent may also be relative to the old value.
/// Warning where another unit than the record's stands nearer to one of the numbers.
public struct Arithmetic: Check {
  /// The check's id.
  public let id = "arithmetic"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// How sure the records must be.
  public let bounds = CertaintyBounds.comparisons
  /// What it looks for.
  public let sentence = "A stated difference or change is the difference of the stated values."
  /// When it speaks and how loudly.
  public let documentation = """
    A gap is the subject's value less the value of the unit it is compared with; a change is the value
    of its period less the one of the earlier period. Every printed number may be off by half a unit of
    its last decimal, and a change in per cent may be relative to the old value. A warning where one of
    the three may be another unit's, and where no year says which value is the earlier one: then the two
    values of the change's own sentence are taken.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error,
      "PAR INDEX 2020: Ngân hàng Nhà nước đạt 95,88%, ⟦cao hơn 12,46%⟧ so với Bộ Giáo dục và "
        + "Đào tạo. Bộ Giáo dục và Đào tạo đạt 83,24%.",
      published: "2021-06-25"),
    CheckExample(
      .warning,
      "PAR INDEX năm 2024 của Bến Tre đạt 89,20%, ⟦tăng 5,1%⟧ so với mức 85,10% trước đó.",
      published: "2025-04-20"),
    CheckExample(
      silentOn:
        "PAR INDEX 2020: Ngân hàng Nhà nước đạt 95,88%, cao hơn 12,64% so với Bộ Giáo dục và "
        + "Đào tạo. Bộ Giáo dục và Đào tạo đạt 83,24%.",
      published: "2021-06-25"),
  ]

  /// A check of differences.
  public init() {}

  /// A finding for each difference that none of the page's values gives.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    let values = document.stated([.score, .percent])
    return document.stated([.gap, .change]).compactMap { index, record in
      let dated = Difference.all(behind: record, among: values, in: document)
      let sums =
        dated.isEmpty ? Difference.beside(index, among: values, in: document) : dated
      guard let first = sums.first, !sums.contains(where: \.holds) else { return nil }
      let message =
        "\(record.subject), \(record.topic): \(first.minuend.printedValue) less "
        + "\(first.subtrahend.printedValue) is \(first.result), not \(record.value); "
        + "one of the three figures is wrong"
      let severity =
        dated.count == 1 ? document.certainty([index] + first.records) : .warning
      return finding(severity, message, record: index, against: first.records, in: document)
        .with(expected: "\(first.result)", found: "\(record.value)")
    }
  }
}

/// A stated difference with the two values it is the difference of.
private struct Difference {
  let stated: Record
  let minuend: Record
  let subtrahend: Record
  private let numbers: [PrintedNumber]

  /// Every pair of the page's values that the stated difference may be about.
  static func all(
    behind stated: Record, among values: [(index: Int, record: Record)], in document: Document
  ) -> [Difference] {
    let values = values.filter { $0.record.isValue(like: stated) }
    return values.filter { $0.record.isMinuend(of: stated) }.flatMap { minuend in
      values.filter { $0.record.isSubtrahend(of: stated) }.map { subtrahend in
        Difference(stated, [minuend.index, subtrahend.index], in: document)
      }
    }
  }

  /// The two values in the sentence of the change at `index`, where no year stands beside the earlier:
  /// "đạt 69,20 điểm, tăng 5,1 điểm so với mức 65,10 điểm trước đó".
  static func beside(
    _ index: Int, among values: [(index: Int, record: Record)], in document: Document
  ) -> [Difference] {
    let stated = document.records[index]
    guard stated.measure == .change, !stated.isOfTable else { return [] }
    let beside = values.filter { value in
      value.record.isValue(like: stated) && value.record.subject == stated.subject
        && [stated.period, stated.baseline].contains(value.record.period)
        && document.areInOneSentence(index, value.index)
    }.sorted { $0.record.value > $1.record.value }
    guard beside.count == 2, beside[0].record.value != beside[1].record.value else { return [] }
    let order = stated.value < 0 ? beside.reversed() : beside
    return [Difference(stated, order.map(\.index), in: document)]
  }

  private init(_ stated: Record, _ records: [Int], in document: Document) {
    self.stated = stated
    self.records = records
    (minuend, subtrahend) = (document.records[records[0]], document.records[records[1]])
    numbers = [stated, minuend, subtrahend].map { PrintedNumber($0, in: document) }
  }

  /// The records of its two values.
  let records: [Int]

  /// What the two values give.
  var result: ExactDecimal { minuend.value - subtrahend.value }

  /// Whether the stated difference is theirs, rounding allowed.
  ///
  /// "Cao hơn" and "thấp hơn" name one gap from two sides, so that its sign is not compared.
  var holds: Bool {
    let isGap = stated.measure == .gap
    let distance = isGap ? result.magnitude - stated.value.magnitude : result - stated.value
    let twice = distance.magnitude + distance.magnitude
    return twice <= tolerance || isRelative
  }

  private var tolerance: ExactDecimal { numbers.map(\.unit).reduce(0, +) }

  private var isRelative: Bool {
    guard stated.unit == "%", subtrahend.value > 0 else { return false }
    let share = 100 * result.double / subtrahend.value.double
    return abs(share - stated.value.double) <= tolerance.double
  }
}

extension Record {
  /// Whether it is a value in the unit of the difference, from the same measuring.
  fileprivate func isValue(like difference: Record) -> Bool {
    let measure: Measure = difference.unit == "%" ? .percent : .score
    return self.measure == measure && sharesMeasurement(with: difference)
  }

  fileprivate func isMinuend(of difference: Record) -> Bool {
    subject == difference.subject && period == difference.period
  }

  fileprivate func isSubtrahend(of difference: Record) -> Bool {
    guard let baseline = difference.baseline else { return false }
    return difference.measure == .gap
      ? subject == baseline && period == difference.period
      : subject == difference.subject && period == baseline && period != difference.period
  }
}
