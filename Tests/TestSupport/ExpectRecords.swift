public import DocumentModel
internal import Evaluation
internal import FactExtraction
public import Testing
internal import VietnameseText

/// A record as a test expects it.
///
/// ```swift
/// fact("Cà Mau", "PAR_INDEX", "2020", .rank, 12, of: 63)
/// ```
public func fact(
  _ subject: String, _ index: String, _ period: String?, _ measure: Record.Measure,
  _ value: ExactDecimal, of total: ExactDecimal? = nil,
  with change: (inout Record) -> Void = { _ in }
) -> Record {
  var record = Record(
    subject: subject, index: index, measure: measure, value: value, span: Span(0, 0),
    rule: "test.fact")
  record.period = period
  record.of = total
  change(&record)
  return record
}

extension Record {
  /// The same record about a component or, for a count, a condition.
  public func about(_ component: String) -> Record { changed { $0.component = component } }

  /// The same record compared with an earlier period or another unit.
  public func against(_ baseline: String) -> Record { changed { $0.baseline = baseline } }

  /// The same record within a region or group.
  public func within(_ scope: String) -> Record { changed { $0.scope = scope } }

  private func changed(_ change: (inout Record) -> Void) -> Record {
    var record = self
    change(&record)
    return record
  }
}

/// Expects that the extractor reads exactly these records from `text`.
///
/// Records are compared like the scorer does: by subject, index, period, measure and value, and by
/// component, total, baseline and scope.
///
/// - Parameters:
///   - text: the text.
///   - published: the page's date, ISO 8601.
///   - blocks: the parts of the text, where they matter.
///   - records: all records of the text, in any order.
///   - location: where a failure is shown.
/// - Throws: what the rule books say of a rule that cannot be read.
public func expectRecords(
  _ text: String, published: String? = nil, blocks: [Block] = [], _ records: [Record],
  location: SourceLocation = #_sourceLocation
) throws {
  let found = try BundledExtractor.get().extract(
    text: Array(text.utf8), blocks: blocks, published: published)
  let differences = recordDifferences(expected: records, found: found.records, text: text)
  #expect(
    differences.isEmpty, "\(text)\n\(differences.joined(separator: "\n"))",
    sourceLocation: location)
}

private func recordDifferences(
  expected: [Record], found: [Record], text: String
) -> [String] {
  let sheet = Scorer.sheet(
    gold: [ScoredDocument(document(expected, text))],
    predicted: [ScoredDocument(document(found, text))])
  return (sheet.mismatches["record:full"] ?? []).map { mismatch in
    mismatch.kind == .missed
      ? "missed: \(mismatch.values)" : "wrong: \(mismatch.values)  \(mismatch.context)"
  }
}

private func document(_ records: [Record], _ text: String) -> Document {
  var document = Document(
    id: "test", source: Source(), metadata: PageMetadata(),
    text: TracedText(copying: Array(text.utf8)))
  document.records = records
  return document
}
