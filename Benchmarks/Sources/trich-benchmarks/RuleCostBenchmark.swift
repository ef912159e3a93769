internal import DocumentModel
internal import ExtractionRules
internal import FactExtraction
internal import PageCleaning
internal import PageReading
internal import VietnameseText

/// Times extraction with a hundred more rules that never match.
///
/// A rule is run only on lines that hold one of its literals; so it should cost next to nothing.
struct RuleCostBenchmark {
  /// More than this times as long is a failure.
  static let greatestRatio = 1.1

  private let pages: [CleanedPage]
  private let stopwatch: Stopwatch
  private let plain: FactExtractor
  private let laden: FactExtractor

  init(pages: [PageInput], runs: Int) throws {
    let cleaner = PageCleaner()
    self.pages = pages.map { cleaner.clean($0, scope: .article) }
    stopwatch = Stopwatch(runs: runs)
    let book = try RuleBook.bundled()
    plain = try FactExtractor(book: book)
    laden = try FactExtractor(book: book.overlaid(with: Self.neverMatching))
  }

  /// How many times as long extraction takes with the rules.
  func ratio() -> Double {
    let (base, mentions) = stopwatch.time { extract(plain) }
    let (more, same) = stopwatch.time { extract(laden) }
    precondition(mentions == same, "a rule that never matches found something")
    return more / base
  }

  private func extract(_ extractor: FactExtractor) -> Int {
    pages.reduce(0) { count, page in
      count
        + extractor.extract(
          text: page.text.utf8, blocks: page.blocks, published: page.metadata.published
        ).mentions.count
    }
  }

  private static var neverMatching: RuleBook {
    let rules = (0..<100).map { number in
      "  - {id: rank.never-\(number), mention: rank, pattern: 'thứ qwx\(number) (?<value>\\d+)',"
        + " captures: {value: integer}}"
    }
    return RuleBookReader.read("rules:\n" + rules.joined(separator: "\n"), file: "never.yaml").book
  }
}
