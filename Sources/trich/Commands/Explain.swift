internal import ArchiveReading
internal import ArgumentParser
internal import DocumentModel
internal import FactOutput
internal import PageReading
internal import RuleTesting
internal import VietnameseText

/// `trich explain`: the trail of a record, a mention or a phrase.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell how a place of a page was read: source, block, rules that won and lost, record."
  )

  @Argument(help: "The page, or the file, folder or archive that holds it; - is standard input.")
  var file: String

  @OptionGroup var choice: PageChoice

  @OptionGroup var rules: RuleOptions

  @OptionGroup var limits: LimitOptions

  @Option(help: "A place of the page's text, in Unicode scalars from 0.")
  var at: Int?

  @Option(help: "A phrase of the page's text.")
  var phrase: String?

  @Option(help: "The number of a record, from 0.")
  var record: Int?

  @Option(help: "A kind of mention that was expected there, such as rank or entity.index.")
  var whyNot: String?

  func validate() throws {
    let count = [at != nil, phrase != nil, record != nil].count { $0 }
    if count != 1 { throw ValidationError("give one of --at, --phrase and --record") }
  }

  func run() throws {
    let page = try choice.page(of: file)
    let (book, lexicons) = (try rules.book(), try rules.lexicons())
    let explanation = try page.result(within: limits.pageSeconds) {
      Result { try Explanation(of: page, book: book, lexicons: lexicons) }
    }.get().get()
    guard let span = span(in: explanation) else {
      throw ValidationError("the page has no such place; `trich clean \(file)` prints its text")
    }
    var text = explanation.trail(of: span)
    if let whyNot { text += explanation.whyNot(whyNot, at: span) }
    try OutputTarget(path: nil).write(Array(text.utf8))
  }

  private func span(in explanation: Explanation) -> Span? {
    if let phrase { return explanation.span(of: phrase) }
    if let at { return explanation.span(atScalar: at) }
    let records = explanation.records
    return record.flatMap { records.indices.contains($0) ? records[$0].span : nil }
  }
}
