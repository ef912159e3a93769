public import DocumentModel
public import ReferenceData

/// Finds means that the values cannot have.
public struct AverageRange: Check {
  /// The check's id.
  public let id = "average"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "The mean of all units is that of their values."
  /// When it speaks and how loudly.
  public let documentation = """
    A mean of all ministries or provinces is held against the values of the units where the page gives
    every one that is ranked; half a unit of the last decimal is allowed on either side. A warning
    where a value may be another unit's.
    """

  /// A check of means.
  public init() {}

  /// A finding for each impossible mean.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    document.stated([.score, .percent]).compactMap { index, record in
      guard UnitLevels.groups.contains(record.subject), record.component == nil,
        let claim = MeanClaim(record, in: document, reference), let expected = claim.refutation
      else { return nil }
      let message =
        "\(record.subject), \(record.topic): a mean of \(record.printedValue) does not go with the "
        + "values of \(claim.values.count) units on the page; \(expected)"
      let severity =
        claim.isTotalVerified ? document.certainty([index] + claim.values) : .warning
      return finding(severity, message, record: index, in: document)
        .with(expected: expected, found: "\(record.value)")
    }
  }
}

/// A stated mean beside the values of units.
private struct MeanClaim {
  let mean: PrintedNumber
  /// The records of the units' values.
  let values: [Int]
  private let numbers: [PrintedNumber]
  private let total: Int?
  /// Whether the number of units is more than recalled.
  let isTotalVerified: Bool

  init?(_ record: Record, in document: Document, _ reference: ReferenceBook) {
    guard let level = reference.levels.level(of: record.subject), let year = record.year else {
      return nil
    }
    let units = document.stated([record.measure]).filter { _, value in
      value.period == record.period && value.sharesMeasurement(with: record)
        && !UnitLevels.groups.contains(value.subject)
        && reference.levels.level(of: value.subject) == level
    }
    let bySubject = Dictionary(units.map { ($0.record.subject, $0.index) }) { first, _ in first }
    values = bySubject.values.sorted()
    numbers = values.map { PrintedNumber(document.records[$0], in: document) }
    mean = PrintedNumber(record, in: document)
    let sets = reference.totals.totals(of: record.index, level, year: year)
    total = sets.count == 1 ? sets[0].total : nil
    isTotalVerified = sets.allSatisfy(\.isVerified)
  }

  /// What the mean should be, if it cannot be what it is.
  var refutation: String? {
    guard values.count == total else { return nil }
    let sum = numbers.map(\.value.double).reduce(0, +) / Double(numbers.count)
    let tolerance = mean.unit.double * 1.5
    guard abs(sum - mean.value.double) > tolerance else { return nil }
    return "their mean is \(ExactDecimal(digits: Int((sum * 100).rounded()), decimals: 2))"
  }
}
