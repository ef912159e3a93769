internal import DocumentModel
internal import FactExtraction
internal import FactOutput
internal import PageCleaning
internal import PagePipeline
internal import PageReading
internal import VietnameseText

/// Does the work up to one stage over and over on the same pages, for a profiler to look at or to
/// count instructions.
struct StageRepetition {
  private enum Stage: String {
    case dom = "--dom"
    case reading = "--reading"
    case cleaning = "--cleaning"
    case extraction = "--extraction"
    case whole = "--whole"
  }

  /// The options as the command line takes them.
  static let usage =
    "trich-benchmarks [--dom | --reading | --cleaning | --extraction | --whole TIMES]"

  private let stage: Stage
  private let times: Int

  /// The stage and the number of times, if these are the first two of `options`.
  init?(options: [String]) {
    guard let stage = options.first.flatMap(Stage.init),
      let times = options.dropFirst().first.flatMap({ Int($0) })
    else {
      return nil
    }
    (self.stage, self.times) = (stage, times)
  }

  /// How many trees, blocks, mentions or bytes came of it in all.
  func run(on pages: [PageInput]) throws -> Int {
    let work = try work()
    return (0..<times).reduce(0) { sum, _ in pages.reduce(sum) { $0 + work($1) } }
  }

  private func work() throws -> (PageInput) -> Int {
    switch stage {
    case .dom:
      return { ParserBaseline.parse($0.content) ? 1 : 0 }
    case .reading:
      let reader = PageReader()
      return { reader.read($0).blocks.count }
    case .cleaning:
      let cleaner = PageCleaner()
      return { cleaner.clean($0, scope: .article).blocks.count }
    case .extraction:
      let (cleaner, extractor) = (PageCleaner(), try FactExtractor())
      return { input in
        let page = cleaner.clean(input, scope: .article)
        return extractor.extract(
          text: page.text.utf8, blocks: page.blocks, published: page.metadata.published
        ).mentions.count
      }
    case .whole:
      let pipeline = try ExtractionPipeline()
      return { input in
        var (writer, line) = (OutputFormat.jsonl.makeWriter(), [UInt8]())
        writer.write(pipeline.document(from: input), into: &line)
        return line.count
      }
    }
  }
}
