import DocumentModel
import Foundation
import PagePipeline
import PageReading
import Testing

/// A page of the corpus, or a passage of the fixtures, with what it should give.
struct CorpusPage: Sendable, CustomTestStringConvertible {
  /// The path from the package's folder; behind `#` the id of a passage.
  let name: String

  var testDescription: String { name }

  /// The folder of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// All pages of the corpus that have a golden file, in the order of their names.
  static let all: [CorpusPage] = {
    let folder = root.appending(path: "Corpus").path
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(suffix) }.sorted()
      .map { CorpusPage(name: "Corpus/" + $0.dropLast(suffix.count)) }
  }()

  private static let suffix = ".golden.json"

  private var path: String { Self.root.appending(path: name).path }

  /// What the page should give.
  func golden() throws -> Golden { try Golden(path: path + Self.suffix) }

  /// What the pipeline reads from it.
  func document() throws -> Document {
    var reader = InputReader([path])
    guard case .page(let page)? = reader.next() else { throw NoPage(name: name) }
    return try Self.pipeline.get().document(from: page)
  }

  private static let pipeline = Result { try ExtractionPipeline() }

  /// What the document has otherwise than it should.
  func differences() throws -> [String] { try golden().differences(from: document()) }

  /// The file could not be read as a page.
  struct NoPage: Error {
    let name: String
  }
}
