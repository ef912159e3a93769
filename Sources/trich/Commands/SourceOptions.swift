internal import ArchiveReading
internal import ArgumentParser
internal import ExtractionRules
internal import Foundation

/// Which pages of the inputs are read, and how the run is done side by side.
struct SourceOptions: ParsableArguments {
  @OptionGroup var pages: FilterOptions

  @Option(help: "How many pages are worked on side by side; all cores if not given.")
  var jobs: Int?

  /// The number of pages worked on side by side.
  var jobCount: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  @Option(help: "The folder that keeps the bytes of archives that are lost, and their list.")
  var quarantine: String?

  @Option(help: "The file for a report of the run: counts, times, slowest pages, memory; JSON.")
  var report: String?

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    if jobCount < 1 { throw ValidationError("--jobs must be 1 or more") }
  }

  /// The filter; the index names of `book` count as well.
  func filter(book: RuleBook? = nil) -> PageFilter { pages.filter(book: book) }
}
