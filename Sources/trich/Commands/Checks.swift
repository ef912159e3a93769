internal import ArgumentParser
internal import FactAudit
internal import FactOutput
internal import FactValidation

/// `trich checks`: what the validator looks for.
struct Checks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checks",
    abstract: "List the checks of facts, and show what one looks for.",
    subcommands: [List.self, Show.self])
}

extension Checks {
  /// `trich checks list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Print every check: id, worst severity, what it looks for, tab-separated.")

    @Flag(help: "Print all pages with documentation and examples, as Markdown.")
    var full = false

    @OptionGroup var words: LanguageOptions

    func run() throws {
      let list = CheckList.all(in: try words.language())
      let text = full ? list.document : list.lines.map { $0 + "\n" }.joined()
      try OutputTarget(path: nil).write(Array(text.utf8))
    }
  }

  /// `trich checks show ID`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Print one check with its documentation and examples.")

    @Argument(help: "The check's id.")
    var id: String

    @OptionGroup var words: LanguageOptions

    func run() throws {
      guard let page = CheckList.all(in: try words.language()).page(of: id) else {
        throw ValidationError("there is no check \(id); `trich checks list` prints the ids")
      }
      try OutputTarget(path: nil).write(Array(page.utf8))
    }
  }
}
