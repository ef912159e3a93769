public import DocumentModel
public import ReferenceData
internal import VietnameseText

/// Finds published figures whose decimal mark moved, or that got a digit too many.
public struct MisprintedFigure: Check {
  /// The check's id: it is the published value that is missed.
  public let id = "published_value"
  /// The worst severity it gives.
  public let severity = Finding.Severity.warning
  /// What it looks for.
  public let sentence = "A figure is not a published one with a moved mark or a digit too many."
  /// When it speaks and how loudly.
  public let documentation = """
    A figure that is so far off that no record was made of it is held against the published values of
    the unit named beside it, in the indices and years the page speaks of. It must have their digits,
    all of them, and at least four.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .warning,
      "PAR INDEX năm 2022: Quảng Ninh dẫn đầu cả nước. Ở phía Nam, Đồng Nai cũng nằm nửa cuối bảng "
        + "khi chỉ xếp thứ 51 PAR INDEX với ⟦8,292%⟧.", published: "2023-04-20"),
    CheckExample(
      silentOn: "PAR INDEX năm 2019: Bộ Tài chính xếp thứ 2/17, đạt 94,77%.",
      published: "2020-05-20"),
  ]

  /// A check of figures without a record.
  public init() {}

  /// A finding for each misprint.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    let editions = document.editions
    return document.unreadFigures.compactMap { figure in
      guard figure.digits > 3, let fact = fact(behind: figure, editions, reference),
        let value = fact.value
      else { return nil }
      let message =
        "\(fact.subject), \(fact.index) \(fact.year): \(value) was published; "
        + "\(document.text.string(in: figure.span)) looks like its misprint (\(fact.source))"
      var finding = Finding(check: id, severity: .warning, message: message)
      (finding.mention, finding.span) = (figure.mention, figure.span)
      return finding.with(expected: "\(value)", found: "\(figure.value)")
    }
  }

  private func fact(
    behind figure: UnreadFigure, _ editions: [Edition], _ reference: ReferenceBook
  ) -> PublishedFact? {
    let groups = [UnitLevel.ministry.group, UnitLevel.province.group]
    let subjects = [figure.unit].compactMap { $0 } + groups
    let facts = subjects.flatMap { subject in
      editions.compactMap { reference.published.fact(of: subject, $0.index, year: $0.year) }
    }
    let misprinted = facts.filter { $0.value.map { figure.isMisprint(of: $0) } ?? false }
    return misprinted.min { ($0.index, $0.year) < ($1.index, $1.year) }
  }
}

/// An index and year.
struct Edition: Hashable {
  let index: String
  let year: Int
}

extension Document {
  /// The indices that the records are about, in the years that they or the text speak of.
  var editions: [Edition] {
    let indices = records.map(\.index).uniqued
    let years =
      records.compactMap(\.year) + mentions.compactMap { $0.value.year.flatMap { Int($0) } }
    return indices.flatMap { index in
      years.uniqued.map { Edition(index: index, year: $0) }
    }
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each once.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension UnreadFigure {
  /// Whether it is `value` with its mark moved by one place, or with a digit before it.
  fileprivate func isMisprint(of value: ExactDecimal) -> Bool {
    let moved = [value.decimals + 1, value.decimals - 1].filter { $0 >= 0 }
      .map { ExactDecimal(digits: value.digits, decimals: $0) }
    if moved.contains(self.value) { return true }
    let (long, short) = ("\(self.value)", "\(value)")
    return long.count == short.count + 1 && long.hasSuffix(short)
  }
}
