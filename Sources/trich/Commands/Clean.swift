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
    discussion: "With several pages each begins with a line that names it.")

  @OptionGroup var input: InputOptions

  @Flag(help: "Print each block with its role and the rule that decided so.")
  var explain = false

  func run() throws {
    let target = try OutputTarget(path: nil)
    let cleaner = PageCleaner()
    var failures = 0
    for item in InputReader(input.paths) {
      switch item {
      case .page(let page): try print(cleaner.clean(page, scope: input.scope), to: target)
      case .failure(let failure):
        failures += 1
        Console.say(failure)
      }
    }
    if failures > 0 { throw ExitCode(.unreadInput) }
  }

  private func print(_ page: CleanedPage, to target: OutputTarget) throws {
    try target.write(Array("==> \(page.source.path ?? page.id) <==\n".utf8))
    try target.write(explain ? Array(explanation(of: page).utf8) : page.text.utf8 + [0x0A])
  }

  private func explanation(of page: CleanedPage) -> String {
    page.blocks.map { block in
      "[\(block.role.rawValue)] \(block.rule)\n  \(page.text.string(in: block.span))\n"
    }.joined()
  }
}
