internal import ArgumentParser
internal import DocumentModel
internal import FactOutput
internal import PageCleaning
internal import PageReading
internal import VietnameseText

/// How `trich clean` writes pages.
enum CleanFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
  case text, html, jsonl, markdown
}

/// `trich clean`: pages in, their text out.
struct Clean: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Read pages and print their cleaned text.",
    discussion: """
      In text, each page begins with a line that names it. markdown has headings, paragraphs and \
      tables as the page had them, under its title. The format html is one document with \
      the text of all pages, dropped blocks struck out and the rule behind them; jsonl is one \
      object a block, with the bytes of the page it came from.
      """)

  @OptionGroup var input: InputOptions

  @OptionGroup var source: SourceOptions

  @Option(
    help: "A folder with chrome.tsv or class-words.tsv laid over the cleaner's; may be given again."
  )
  var rules: [String] = []

  @Option(help: "How pages are written.")
  var format = CleanFormat.text

  @Option(name: [.short, .long], help: "The file to write; it appears when it is complete.")
  var output: String?

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(
    help: """
      Print every block, kept (+) or dropped (-), with its role and the rule, and what became of \
      the page's bytes (=). html and jsonl always hold every block.
      """)
  var explain = false

  func run() throws {
    let target = try OutputTarget(path: output)
    let run = try PageRun(input.inputs(), source, filter: source.filter(), target: target)
    let page = CleanedPageBytes(
      cleaner: PageCleaner(lexicons: try lexicons()), format: format, explain: explain,
      scope: input.scope)
    if format == .html { try target.write(Array(ExplainedPage.htmlHead.utf8)) }
    let given = input.given
    let isShown = output != nil && !quiet
    let report = try run.run(progress: ProgressLine(isWanted: isShown)) { input, clock in
      defer { clock.finish("cleaning") }
      return page.bytes(of: given.completing(input))
    } deliver: { bytes, _ in
      try target.write(bytes)
    } end: {
      if format == .html { try target.write(Array(ExplainedPage.htmlTail.utf8)) }
    }
    if report.isIncomplete { throw ExitCode(.unreadInput) }
  }

  private func lexicons() throws -> CleaningLexicons {
    try (ProjectSettings.here().rules + rules).reduce(CleaningLexicons()) { lexicons, folder in
      let result = try lexicons.overlaid(withFolder: folder)
      guard result.files.count > lexicons.files.count else {
        throw LexiconFaults(faults: [
          LexiconFault(
            file: folder, line: 1, message: "there is no word list of the cleaner",
            remedy: "give a folder that holds chrome.tsv or class-words.tsv")
        ])
      }
      return result
    }
  }
}

/// A page as `trich clean` writes it.
private struct CleanedPageBytes: Sendable {
  let cleaner: PageCleaner
  let format: CleanFormat
  let explain: Bool
  let scope: PageScope

  func bytes(of page: PageInput) -> [UInt8] {
    let name = page.source.path ?? page.id ?? "-"
    let heading = Array("==> \(name) <==\n".utf8)
    switch format {
    case .html: return Array(ExplainedPage(name, cleaner.explain(page)).html.utf8)
    case .markdown: return Array(MarkdownPage(cleaner.clean(page, scope: scope)).text.utf8)
    case .jsonl: return ExplainedPage(name, cleaner.explain(page)).jsonLines
    case .text where explain: return heading + explanation(cleaner.explain(page)).utf8
    case .text: return heading + cleaner.clean(page, scope: scope).text.utf8 + [0x0A]
    }
  }

  private func explanation(_ explanation: CleaningExplanation) -> String {
    explanation.entries.map { entry in
      "\(entry.isKept ? "+" : "-") \(entry.role.rawValue) (\(entry.rule)) \(entry.text)\n"
    }.joined() + summary(explanation)
  }

  /// The encoding, and how many bytes were kept, are markup, and were dropped by each rule.
  private func summary(_ explanation: CleaningExplanation) -> String {
    let account = explanation.account
    let dropped = account.dropped.sorted { $0.key < $1.key }.map { ", \($0.key) \($0.value)" }
    return "= \(explanation.encoding.actual.rawValue), bytes: kept \(account.kept), "
      + "markup \(account.bytes(.markup))\(dropped.joined())\n"
  }
}

extension ExplainedPage {
  fileprivate init(_ name: String, _ explanation: CleaningExplanation) {
    let blocks = explanation.entries.map { entry in
      Block(
        role: entry.role, isKept: entry.isKept, rule: entry.rule, source: entry.source,
        text: entry.text)
    }
    self.init(name: name, blocks: blocks)
  }
}
