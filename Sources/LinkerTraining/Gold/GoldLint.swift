internal import DocumentModel
public import Evaluation
internal import Foundation
public import ReferenceData

/// What cannot be right in an annotated document: quotes that do not occur, values that their quote
/// does not hold, facts given twice or against each other.
///
/// ```swift
/// GoldLint().faults(in: document)    // ["hd-1: the quote «thứ 5» occurs 0 times, not 1"]
/// ```
public struct GoldLint: Sendable {
  private let indices: IndexCatalogue

  /// A linter that knows the indices of `indices`.
  public init(indices: IndexCatalogue = .bundled) { self.indices = indices }

  /// The faults of a document, a line each, in the order of its records.
  public func faults(in document: ScoredDocument) -> [String] {
    let records = document.records
    let optional = document.optionalRecords ?? []
    let own =
      records.flatMap { faults(in: $0, document, isOptional: false) }
      + optional.flatMap { faults(in: $0, document, isOptional: true) }
    return (own + conflicts(among: records)).map { "\(document.id): \($0)" }
  }

  private func faults(
    in record: ScoredRecord, _ document: ScoredDocument, isOptional: Bool
  ) -> [String] {
    let name = name(of: record)
    return [
      quoteFault(record, document), measureFault(record), periodFault(record, document),
      isOptional ? nil : indexFault(record),
    ].compactMap { $0 }.map { "\($0) (\(name))" }
  }

  private func quoteFault(_ record: ScoredRecord, _ document: ScoredDocument) -> String? {
    guard document.html == nil else { return nil }
    guard let quote = record.quote else { return "a record has no quote" }
    let text = (document.text ?? "").precomposedStringWithCanonicalMapping
    let found = text.components(separatedBy: quote.precomposedStringWithCanonicalMapping).count - 1
    let nth = record.nth ?? 1
    if found < nth { return "the quote «\(quote)» occurs \(found) times, not \(nth)" }
    return holds(quote, record.value) ? nil : "the quote «\(quote)» does not hold its value"
  }

  /// Whether a quote with digits has those of the value, in their order.
  private func holds(_ quote: String, _ value: Double?) -> Bool {
    guard let value else { return false }
    let digits = { (text: String) in text.filter { $0.isASCII && $0.isNumber } }
    let written = digits(quote)
    guard !written.isEmpty else { return true }
    let wanted = digits(String(format: "%g", abs(value)))
    return written.contains(wanted)
  }

  private func measureFault(_ record: ScoredRecord) -> String? {
    guard let measure = Record.Measure(rawValue: record.measure ?? "") else {
      return "«\(record.measure ?? "")» is no measure"
    }
    guard let value = record.value else { return "a record has no value" }
    switch measure {
    case .rank, .top, .count:
      if value < 1 && measure != .count || value != value.rounded() {
        return "a \(measure.rawValue) is a whole number from 1 on"
      }
      return record.of.map { $0 < value } ?? false ? "the value is beyond its total" : nil
    case .percent: return value > 100 || value < 0 ? "a percentage is 0 to 100" : nil
    case .score:
      return record.of.map { $0 < value } ?? false ? "the value is beyond its scale" : nil
    case .change, .gap, .rankChange: return nil
    }
  }

  private func periodFault(_ record: ScoredRecord, _ document: ScoredDocument) -> String? {
    guard let period = record.period else { return nil }
    guard let year = Int(period.prefix(4)), (1990...2100).contains(year) else {
      return "«\(period)» is no period"
    }
    let published = document.published.flatMap { Int($0.prefix(4)) } ?? 9999
    return year > published + 1 ? "the edition of \(year) is later than the page" : nil
  }

  private func indexFault(_ record: ScoredRecord) -> String? {
    indices[record.index ?? ""] == nil ? "the index is in no catalogue; make it optional" : nil
  }

  /// Facts that are given twice, and facts of the same thing with different values.
  private func conflicts(among records: [ScoredRecord]) -> [String] {
    let groups = Dictionary(grouping: records.indices) { topic(of: records[$0]) }
    return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.map { places in
      let values = Set(places.compactMap { records[$0].value })
      let name = name(of: records[places[0]])
      return values.count == 1
        ? "a fact is given twice (\(name))"
        : "facts contradict each other: \(values.sorted().map { String($0) }) (\(name))"
    }
  }

  private func topic(of record: ScoredRecord) -> [String?] {
    [
      record.subject, record.index, record.component, record.period, record.measure, record.scope,
      record.baseline, record.measure == "top" ? record.value.map { String($0) } : nil,
    ]
  }

  private func name(of record: ScoredRecord) -> String {
    let parts = [
      record.subject, record.index, record.component, record.period, record.measure,
      record.value.map { String($0) },
    ]
    return parts.map { $0 ?? "-" }.joined(separator: " | ")
  }
}
