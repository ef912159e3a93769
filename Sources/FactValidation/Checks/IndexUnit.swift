public import DocumentModel
public import ReferenceData

/// Finds percentages of indices that are counted in points.
public struct IndexUnit: Check {
  /// The check's id.
  public let id = "index_unit"
  /// The worst severity it gives.
  public let severity = Finding.Severity.warning
  /// What it looks for.
  public let sentence = "A percentage belongs to an index that is given in per cent."
  /// When it speaks and how loudly.
  public let documentation = """
    Points are written for percentages everywhere ("83,25 điểm" of SIPAS) and stay unmentioned.
    A percentage beside other points of the same unit is their share of the highest score.
    Changes, gaps and components may be told in per cent whatever the index is counted in.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(.warning, "Theo PCI năm 2012, Bến Tre đạt ⟦58,35%⟧.", published: "2013-03-20"),
    CheckExample(silentOn: "Theo PCI năm 2012, Bến Tre đạt 58,35 điểm.", published: "2013-03-20"),
  ]

  /// A check of units.
  public init() {}

  /// A finding for each percentage that should be points.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    let points = Dictionary(grouping: document.stated([.score]), by: { $0.record.standing })
    return document.stated([.percent]).compactMap { index, record in
      let units = reference.indices.units(of: record.index)
      let hasPoints = points[record.standing]?.contains { $0.record.value != record.value }
      guard record.component == nil, record.unit == "%", units.contains("điểm"),
        !units.contains("%"), hasPoints != true, !document.isDoubtful(index)
      else { return nil }
      let message =
        "\(record.index) is given in points; \(record.printedValue) of \(record.subject) is a "
        + "slip of the unit or belongs to another index"
      return finding(.warning, message, record: index, in: document)
        .with(expected: "điểm", found: "%")
    }
  }
}

extension Record {
  /// The unit, index and year that it speaks of.
  fileprivate var standing: [String?] { [subject, index, period] }
}
