public import DocumentModel
public import ReferenceData
internal import VietnameseText

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
    recordFindings(in: document, reference) + unreadFindings(in: document, reference)
  }

  /// Percentages without a record that are the published points of the unit beside them.
  private func unreadFindings(in document: Document, _ reference: ReferenceBook) -> [Finding] {
    let editions = document.editions.filter { isInPoints($0.index, reference) }
    return document.unreadFigures.compactMap { figure in
      guard figure.isPercent, figure.digits > 2, let unit = figure.unit,
        let edition = editions.first(where: { edition in
          let fact = reference.published.fact(of: unit, edition.index, year: edition.year)
          return fact?.value == figure.value
        })
      else { return nil }
      let message =
        "\(edition.index) is given in points; \(figure.value) is the score of \(unit), not a "
        + "percentage"
      var finding = Finding(check: id, severity: .warning, message: message)
      (finding.mention, finding.span) = (figure.mention, figure.span)
      return finding.with(expected: "điểm", found: "%")
    }
  }

  private func isInPoints(_ index: String, _ reference: ReferenceBook) -> Bool {
    let units = reference.indices.units(of: index)
    return units.contains("điểm") && !units.contains("%")
  }

  private func recordFindings(in document: Document, _ reference: ReferenceBook) -> [Finding] {
    let points = Dictionary(grouping: document.stated([.score]), by: { $0.record.standing })
    return document.stated([.percent]).compactMap { index, record in
      let hasPoints = points[record.standing]?.contains { $0.record.value != record.value }
      let isShare = hasPoints == true && !reference.published.isPublished(record)
      let level = record.subjectLevel ?? reference.subjectLevels.level(of: record.subject)
      guard record.component == nil, record.unit == "%", isInPoints(record.index, reference),
        !isShare, !(level?.isLocal ?? false), !document.isDoubtful(index)
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
