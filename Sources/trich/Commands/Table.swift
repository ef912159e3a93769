internal import ArgumentParser

/// `trich table`: the ranking of an index in a year, put together from many pages.
struct Table: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Put the league table of an index and year together from pages and records.",
    discussion: """
      Without --index, --year and --level it lists the tables that can be had; departments, \
      districts and communes need --parent as well. Every unit has the rank and score that most \
      independent sources give it; what others give stands in its row, and ranks that nobody \
      holds are named below. A figure that follows from others has a star (or "derived": true) \
      and is stated by no page.
      """)

  @Argument(help: "Pages, folders, archives, files of records, stores; - is standard input.")
  var paths: [String]

  @OptionGroup var options: LeagueOptions

  func run() async throws { try await options.answer(from: paths) }
}
