public import DocumentModel
public import ReferenceData

/// Finds components that belong to another index, or to another period of the same one.
public struct ComponentOfIndex: Check {
  /// The check's id.
  public let id = "component"
  /// The worst severity it gives.
  public let severity = Finding.Severity.warning
  /// What it looks for.
  public let sentence = "A component belongs to its index in that year."
  /// When it speaks and how loudly.
  public let documentation = """
    Names are compared by their words, and a shorter or longer form counts as the same component.
    Never more than a warning, since texts shorten names freely; and nothing where the components of
    the index in that year are recalled only, as those of indices that each province makes itself.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .warning,
      "Theo SIPAS năm 2020, chỉ số thành phần ⟦Gia nhập thị trường⟧ của Bến Tre xếp thứ 9 cả "
        + "nước.",
      published: "2021-06-25"),
    CheckExample(
      silentOn: "Theo PCI năm 2020, chỉ số thành phần Gia nhập thị trường của Bến Tre xếp thứ 9 cả "
        + "nước.",
      published: "2021-04-25"),
  ]

  /// A check of components.
  public init() {}

  /// A finding for each component of an index and year, once.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    var seen: Set<[String?]> = []
    return document.stated([.rank, .score, .percent, .rankChange, .change, .gap])
      .compactMap { index, record in
        guard let name = record.component,
          seen.insert([name, record.index, record.period]).inserted,
          let reason = reason(name, record, reference)
        else { return nil }
        var finding = finding(.warning, reason, record: index, in: document)
        finding.span = document.place(of: name, before: record) ?? record.span
        return finding.with(expected: "a component of \(record.index)", found: name)
      }
  }

  /// Whether enough is known of the components of the index in that year: indices of provinces and
  /// their units take over components of others.
  private func isKnown(_ record: Record, _ reference: ReferenceBook) -> Bool {
    let isNational = reference.ranked.levels(of: record.index) == [.country]
    guard isNational || reference.components.isVerified(record.index, year: nil) else {
      return false
    }
    return record.year.map { reference.components.knows(record.index, in: $0) } ?? true
  }

  private func reason(
    _ name: String, _ record: Record, _ reference: ReferenceBook
  ) -> String? {
    let components = reference.components
    let years = components.years(of: name, in: record.index)
    if let year = record.year, !years.isEmpty, !years.contains(where: { $0.contains(year) }),
      components.isVerified(record.index, year: year)
    {
      return "\(name) is no component of \(record.index) in \(year); "
        + "it was one in \(years[0].lowerBound)"
    }
    guard years.isEmpty, isKnown(record, reference) else { return nil }
    let owners = components.indices(with: name).filter { components.isVerified($0, year: nil) }
    return owners.isEmpty
      ? nil
      : "\(name) is a component of \(owners.joined(separator: ", ")), not of \(record.index)"
  }
}
