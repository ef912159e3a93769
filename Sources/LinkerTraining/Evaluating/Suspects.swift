internal import DocumentModel
internal import Evaluation
public import FactLinking

/// Where a model contradicts gold with confidence: more often than not the annotation is wrong.
///
/// ```swift
/// Suspects(model: .bundled).lines(in: passage)
/// // ["hd-1: gold has nothing like Hà Nội | PCI | - | 2020 | rank | 9, sure to 0.98"]
/// ```
public struct Suspects: Sendable {
  private let model: LinkingModel
  private let least: ExactDecimal

  /// Suspects by `model`, of records that it is at least as sure of, in hundredths.
  public init(model: LinkingModel, least: Int = 95) {
    self.model = model
    self.least = ExactDecimal(digits: least, decimals: 2)
  }

  /// The suspects of a passage, a line each.
  public func lines(in gold: GoldPassage) -> [String] {
    let links = Linker(model: model).links(in: gold.passage)
    let assembly = RecordAssembly(gold.passage, model: model, least: .atLeast(least))
    let known = gold.document.records + (gold.document.optionalRecords ?? [])
    return assembly.records(of: links).compactMap { record in
      let own = ScoredRecord(values: record)
      guard !known.contains(where: { $0.agrees(with: own) }) else { return nil }
      let parts = [
        record.subject, record.index, record.component, record.period, record.measure.rawValue,
        record.value.description,
      ]
      return "\(gold.document.id): gold has nothing like "
        + parts.map { $0 ?? "-" }.joined(separator: " | ") + ", sure to \(record.confidence)"
    }
  }
}
