import DocumentModel
import Foundation
import PagePipeline
import PageReading
import Testing
import VietnameseText

/// A page with a table, or the same table flattened, and every record that its cells state.
struct TablePage: Sendable, CustomTestStringConvertible {
  /// One line of the golden file.
  struct Fact: Decodable {
    let subject: String
    let index: String
    let component: String?
    let period: String?
    let measure: String
    let value: Double
    let of: Double?
    let unit: String?
    let baseline: String?
    let scope: String?
    let start: Int
    let end: Int
    let source: String
  }

  private struct Facts: Decodable {
    let records: [Fact]
  }

  /// The file's name in the folder of the pages.
  let name: String

  var testDescription: String { name }

  private static let folder = CorpusPage.root.appending(path: "Fixtures/tables/pages").path

  /// All pages in the order of their names.
  static let all: [TablePage] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { !$0.hasSuffix(".golden.json") }.sorted().map { TablePage(name: $0) }
  }()

  private var path: String { "\(Self.folder)/\(name)" }

  /// What its cells state, one line each.
  func expected() throws -> [String] {
    let data = try Data(contentsOf: URL(filePath: path + ".golden.json"))
    return try JSONDecoder().decode(Facts.self, from: data).records.map(Self.line).sorted()
  }

  /// What the pipeline reads from it, one line each, with the bytes of the file.
  func found() throws -> [String] {
    var reader = InputReader([path])
    guard case .page(let page)? = reader.next() else { throw CorpusPage.NoPage(name: name) }
    let document = try Self.pipeline.get().document(from: page)
    return document.records.map { Self.line($0, document, page) }.sorted()
  }

  private static let pipeline = Result { try ExtractionPipeline() }

  private static func line(_ fact: Fact) -> String {
    let values: [String?] = [
      fact.subject, fact.index, fact.component?.lowercased(), fact.period, fact.measure,
      "\(fact.value)", fact.of.map { "\($0)" }, fact.unit, fact.baseline, fact.scope,
      "\(fact.start)-\(fact.end)", fact.source,
    ]
    return values.map { $0 ?? "-" }.joined(separator: " | ")
  }

  private static func line(_ record: Record, _ document: Document, _ page: PageInput) -> String {
    let span = document.text.map.source(of: record.span)
    let bytes = page.content[span.range.clamped(to: 0..<page.content.count)]
    let values: [String?] = [
      record.subject, record.index, record.component?.lowercased(), record.period,
      record.measure.rawValue, "\(record.value.double)", record.of.map { "\($0.double)" },
      record.unit, record.baseline, record.scope, "\(span.start)-\(span.end)",
      String(decoding: bytes, as: UTF8.self),
    ]
    return values.map { $0 ?? "-" }.joined(separator: " | ")
  }
}
