public import DocumentModel
public import ReferenceData
internal import VietnameseText

/// Finds two values for one fact within the body of a page.
///
/// Numbers that agree after rounding are one value. Error for two values out of one total; a doubt
/// about the reading where the totals differ, since then two rankings may have been taken for one;
/// warning where another unit stands nearer to a value. What the headline says is held against the body by
/// ``HeadlineClaim``.
public struct Contradiction: Check {
  /// The check's id.
  public let id = "contradiction"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// Two records of one fact are often one misreading.
  public let bounds = CertaintyBounds(error: 0.9, warning: 0.9)
  /// What it looks for.
  public let sentence = "A page gives one value for one fact."
  /// When it speaks and how loudly.
  public let documentation = """
    Numbers that agree after rounding are one value. A doubt about the reading where the totals differ,
    since then two rankings may have been taken for one, and where more than two units of an index
    have two values: two lists were read as one. A warning where one of the values may be another
    unit's, where two values are far apart and may measure different things, and where both stand in
    one sentence: who writes two values there means two things.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error,
      "PCI năm 2024: Hải Phòng đạt 74,84 điểm. Theo VCCI, chỉ số PCI năm 2024 của Hải Phòng "
        + "là ⟦74,48 điểm⟧.",
      published: "2025-05-07"),
    CheckExample(
      .warning,
      "PCI năm 2023: vùng Đồng bằng sông Hồng có điểm trung bình 68,23 điểm, dẫn đầu cả nước.\n"
        + "Theo VCCI, PCI 2023 của Đồng bằng sông Hồng đạt trung bình ⟦68,92 điểm⟧.",
      published: "2024-05-09"),
    CheckExample(
      silentOn:
        "PCI năm 2024: Hải Phòng đạt 74,84 điểm. Theo VCCI, chỉ số PCI năm 2024 của Hải Phòng "
        + "là 74,8 điểm.",
      published: "2025-05-07"),
  ]

  /// What is enough where one value is the other's misprint.
  private static let misprint = CertaintyBounds(error: 0.7, warning: 0.5)

  /// A value that differs in one digit, or in the order of two, is a misprint rather than another
  /// fact's.
  public func bounds(of finding: Finding, in document: Document) -> CertaintyBounds {
    let records = [finding.record, finding.related.first?.record].compactMap { $0 }
      .map { document.records[$0] }
    guard records.count == 2, [.score, .percent].contains(records[0].measure) else { return bounds }
    if records[0].value.isMisprint(of: records[1].value) { return Self.misprint }
    return finding.severity == .error && records[0].subjectLevel == .region ? Self.region : bounds
  }

  /// What is enough for a region named in both sentences: texts have few of them, seldom in a row.
  private static let region = CertaintyBounds(error: 0.9, warning: 0.55)

  /// A check of repeated facts.
  public init() {}

  /// A finding for each fact with two values, at the later of them.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    var first: [Fact: Int] = [:]
    var reported: Set<[String?]> = []
    let found = document.stated(Fact.measures).compactMap { index, record -> Finding? in
      guard !document.isInTitle(record.span), let fact = Fact(record) else { return nil }
      guard let earlier = first[fact] else {
        first[fact] = index
        return nil
      }
      guard !agree(record, document.records[earlier], in: document),
        ![index, earlier].contains(where: document.isDoubtful),
        !isOfSeveralGroups(record, reference),
        !reference.published.explain(document.records[index], document.records[earlier]),
        reported.insert(fact.cause).inserted
      else { return nil }
      return conflict(of: index, with: earlier, in: document)
    }
    return doubted(found, in: document)
  }

  /// A page that gives two values to more units than this in one index has two columns, or two lists,
  /// that were read as one.
  private static let mostUnits = 2

  /// The findings, those of two lists read as one as doubts about the reading.
  private func doubted(_ findings: [Finding], in document: Document) -> [Finding] {
    let list = { (finding: Finding) -> [String?] in
      let record = finding.record.map { document.records[$0] }
      return [record?.index, record?.measure.rawValue]
    }
    let counts = Dictionary(grouping: findings, by: list).mapValues(\.count)
    return findings.map { finding in
      var finding = finding
      if counts[list(finding)] ?? 0 > Self.mostUnits { finding.kind = .reading }
      return finding
    }
  }

  /// Whether an index ranks the group in parts, each with a mean of its own.
  private func isOfSeveralGroups(_ record: Record, _ reference: ReferenceBook) -> Bool {
    guard UnitLevels.groups.contains(record.subject), let year = record.year,
      let level = reference.levels.level(of: record.subject)
    else { return false }
    return reference.totals.totals(of: record.index, level, year: year).count > 1
  }

  private func agree(_ one: Record, _ other: Record, in document: Document) -> Bool {
    PrintedNumber(one, in: document).agrees(with: PrintedNumber(other, in: document))
  }

  private func conflict(of index: Int, with earlier: Int, in document: Document) -> Finding {
    let (record, other) = (document.records[index], document.records[earlier])
    let isOneRanking = record.of == other.of || record.of == nil && other.of == nil
    let isSure =
      isOneRanking && !document.areInOneSentence(index, earlier)
      && (record.measure == .rank || PrintedNumber.areNear(record.value, other.value))
    let severity = isSure ? document.certainty([index, earlier]) : .warning
    let message =
      "\(record.subject), \(record.topic): the page gives \(other.printedValue) and "
      + "\(record.printedValue) for one \(record.measure.rawValue)"
      + (isOneRanking ? "" : "; they may belong to two rankings")
    var finding = finding(severity, message, record: index, against: [earlier], in: document)
    if !isOneRanking { finding.kind = .reading }
    return
      finding
      .with(expected: other.printedValue, found: record.printedValue)
  }
}

/// What makes two records statements of one fact.
private struct Fact: Hashable {
  /// The measures of which a unit has one value; it can be among the top 10 and the top 5.
  static let measures: [Record.Measure] = [
    .rank, .rankChange, .score, .percent, .change, .gap,
  ]

  let subject: String
  let index: String
  let component: String?
  let period: String?
  let scope: String?
  let baseline: String?
  let unit: String?
  let measure: Record.Measure

  /// What to report but once: values given to the wrong component disagree in every measure.
  var cause: [String?] {
    guard component == nil else { return [subject, index, component, scope] }
    return [subject, index, nil, period, scope, baseline, unit, measure.rawValue]
  }

  /// The fact of a record that can have but one value.
  init?(_ record: Record) {
    let isComparison = [.rankChange, .change, .gap].contains(record.measure)
    guard record.period != nil, !isComparison || record.baseline != nil else { return nil }
    (subject, index, component) = (record.subject, record.index, record.component)
    (period, scope, baseline) = (record.period, record.scope, record.baseline)
    (unit, measure) = (record.unit, record.measure)
  }
}

extension ExactDecimal {
  /// Whether it has the digits of `other` but for one, or but for the order of two beside each other.
  fileprivate func isMisprint(of other: ExactDecimal) -> Bool {
    let (one, two) = (Array(description), Array(other.description))
    guard one.count == two.count, one.count > 3 else { return false }
    let differing = one.indices.filter { one[$0] != two[$0] }
    if differing.count == 1 { return true }
    guard differing.count == 2, differing[1] == differing[0] + 1 else { return false }
    return one[differing[0]] == two[differing[1]] && one[differing[1]] == two[differing[0]]
  }
}
