internal import DocumentModel
internal import FactLinking
internal import Foundation
internal import PageCleaning
internal import PageReading
internal import ReportPages
internal import RuleTesting
internal import VietnameseText

// What the workbench answers, as JSON.
extension Bench {
  private static func json(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  /// All edits.
  var editsJSON: [UInt8] {
    get throws { try Self.json(edits) }
  }

  /// Keeps an edit and gives it back with its number.
  func kept(_ edit: Edit) throws -> [UInt8] { try Self.json(add(edit)) }

  /// What the article view needs of a page.
  func pageJSON(_ number: Int) throws -> [UInt8] {
    guard readings.indices.contains(number) else { throw WorkbenchFailure("there is no such page") }
    return readings[number].reported.json
  }

  /// How a stretch of a page was read; with `kind`, why no such mention stands there.
  func whyJSON(_ number: Int, _ range: Range<Int>, kind: String?) throws -> [UInt8] {
    guard readings.indices.contains(number), let input = readings[number].input else {
      throw WorkbenchFailure("the page itself is not open, only what was read from it")
    }
    let explanation = try explanation(of: input)
    let offsets = ScalarOffsets(readings[number].document.text.utf8)
    let span = Span(
      offsets.byteOffset(of: range.lowerBound), offsets.byteOffset(of: range.upperBound))
    guard !span.isEmpty, span.end <= readings[number].document.text.count else {
      throw WorkbenchFailure("these words lie outside of the text")
    }
    return try Self.json(
      Why(explanation, span, kind: kind, seconds: setting.pageSeconds))
  }

  private func explanation(of input: PageInput) throws -> Explanation {
    let explainer = try Explainer(
      book: setting.book, lexicons: setting.lexicons, linking: linking, scope: .article)
    return try input.result(within: setting.pageSeconds) {
      explainer.explanation(of: input)
    }.get()
  }

  /// Learns, and tells what that changes.
  func trainJSON(_ asker: Asker) async throws -> [UInt8] {
    let proposal = try await train(as: asker.annotator)
    return try Self.json(Learned(proposal))
  }

  /// The values of which it is least sure what they are, the narrowest decision first.
  func unsureJSON() throws -> [UInt8] {
    let explainer = try Explainer(
      book: setting.book, lexicons: setting.lexicons, linking: linking, scope: .article)
    let pages = readings.indices.filter { readings[$0].input != nil }.prefix(Unsure.mostPages)
    let found = pages.flatMap { number -> [Unsure] in
      guard let input = readings[number].input else { return [] }
      let result = input.result(within: setting.pageSeconds) {
        explainer.explanation(of: input)
      }
      let offsets = ScalarOffsets(readings[number].document.text.utf8)
      return (try? result.get()).map { Unsure.all(in: $0, page: number, offsets) } ?? []
    }
    return try Self.json(
      found.sorted { $0.margin < $1.margin }.prefix(Unsure.mostValues).map { $0 })
  }
}
