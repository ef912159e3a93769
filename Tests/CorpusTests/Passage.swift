import Evaluation
import Foundation
import PagePipeline
import PageReading
import RuleTesting
import Testing

/// A short passage of the fixtures with the mentions and records it should give.
struct Passage: Sendable, CustomTestStringConvertible {
  let id: String
  let gold: ScoredDocument
  let page: PageInput

  var testDescription: String { id }

  /// The name under which its gaps are listed.
  var name: String { "Fixtures/passages/passages.jsonl#\(id)" }

  /// Whether the golden line belongs to the passage.
  var isPaired: Bool { gold.id == page.id }

  /// All passages in the order of the file.
  static func all() throws -> [Passage] {
    let folder = CorpusPage.root.appending(path: "Fixtures/passages").path
    let gold = try GoldFile(path: folder + "/passages.golden.jsonl").documents
    let pages = InputReader([folder + "/passages.jsonl"]).compactMap { item -> PageInput? in
      if case .page(let page) = item { page } else { nil }
    }
    return zip(gold, pages).map { Passage(id: $0.id, gold: $0, page: $1) }
  }

  private static let pipeline = Result { try ExtractionPipeline() }

  /// What the pipeline reads otherwise, one line each and sorted.
  func differences() throws -> [String] {
    let document = try Self.pipeline.get().document(from: page)
    let sheet = Scorer.sheet(gold: [gold], predicted: [ScoredDocument(document)])
    return sheet.mismatches.filter { $0.key != "record:core" }.flatMap { row, mismatches in
      mismatches.map { "\(row) \($0.kind.rawValue): \($0.values)" }
    }.sorted()
  }
}
