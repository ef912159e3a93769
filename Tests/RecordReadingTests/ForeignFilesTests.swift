import DocumentModel
import Foundation
import RecordReading
import TestSupport
import Testing

/// What a file of another office holds, as `Fixtures/foreign/expected.json` says.
private struct Expectation: Decodable {
  var options: [String]?
  var records: [String]?
  var findings: [String]?
  var failure: String?
}

@Suite("Files from elsewhere")
struct ForeignFilesTests {
  private static let folder = URL(filePath: Fixtures.path("foreign"))
  private static let expected: [String: Expectation] =
    (try? JSONDecoder().decode(
      [String: Expectation].self,
      from: Data(contentsOf: folder.appending(path: "expected.json")))) ?? [:]

  @Test("there are at least forty of them")
  func isFull() { #expect(Self.expected.count >= 40) }

  @Test("each is read right or refused by name", arguments: expected.keys.sorted())
  func read(name: String) throws {
    let expected = try #require(Self.expected[name])
    let items = try items(of: name, options(expected.options ?? []))
    #expect(items.records.map(Self.line) == expected.records ?? [])
    #expect(items.documents.flatMap(\.document.findings).map(\.check) == expected.findings ?? [])
    let failures = items.failures
    #expect(failures.isEmpty == (expected.failure == nil), "\(failures)")
    if let failure = expected.failure {
      #expect(failures.contains { $0.contains(failure) }, "\(failures)")
    }
  }

  private func items(of name: String, _ options: TableOptions) throws -> [FactItem] {
    var reader = FactReader([Self.folder.appending(path: name).path], options: options)
    var items: [FactItem] = []
    while let item = reader.next() { items.append(item) }
    return items
  }

  private func options(_ words: [String]) throws -> TableOptions {
    let sheet = words.first == "--sheet" ? words.last : nil
    return try TableOptions(columns: sheet == nil ? words : [], sheet: sheet)
  }

  private static func line(_ record: Record) -> String {
    [
      record.subject, record.index, record.period ?? "", record.measure.rawValue,
      "\(record.value)", record.of.map { "\($0)" } ?? "", record.component ?? "",
    ].joined(separator: "|")
  }
}
