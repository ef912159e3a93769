internal import ArgumentParser
internal import DocumentModel
internal import FactOutput
internal import PageCleaning
internal import PageReading
internal import VietnameseText

/// `trich clean`: pages in, their text out.
struct Clean: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read pages and print their cleaned text.",
    discussion: "Each page begins with a line that names it.")

  @OptionGroup var input: InputOptions

  @Flag(help: "Print every block, kept (+) or dropped (-), with its role and the rule.")
  var explain = false

  func run() throws {
    let target = try OutputTarget(path: nil)
    let cleaner = PageCleaner()
    var failures = 0
    for item in InputReader(input.paths) {
      switch item {
      case .page(let page): try target.write(bytes(of: page, cleaner))
      case .failure(let failure):
        failures += 1
        Console.say(failure)
      }
    }
    if failures > 0 { throw ExitCode(.unreadInput) }
  }

  private func bytes(of page: PageInput, _ cleaner: PageCleaner) -> [UInt8] {
    let heading = Array("==> \(page.source.path ?? page.id ?? "-") <==\n".utf8)
    if explain { return heading + explanation(cleaner.explain(page)).utf8 }
    return heading + cleaner.clean(page, scope: input.scope).text.utf8 + [0x0A]
  }

  private func explanation(_ explanation: CleaningExplanation) -> String {
    explanation.entries.map { entry in
      "\(entry.isKept ? "+" : "-") \(entry.role.rawValue) (\(entry.rule)) \(entry.text)\n"
    }.joined()
  }
}
