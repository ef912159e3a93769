internal import ArgumentParser
internal import FactOutput
internal import Foundation

/// The program: its subcommands, and how it ends.
@main
struct Trich: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trich",
    abstract: "Reads who ranks where in Vietnam's public-administration indices from web pages.",
    discussion: """
      Exit codes:
        0  everything was read and written
        1  some input could not be read; everything else was delivered
        2  the command line is wrong
        3  the output could not be written
        4  a score is under its floor, a test failed, or findings are as bad as --fail-on
        5  a rule book, a configuration or a baseline is faulty
      """,
    version: "trich \(programVersion)",
    subcommands: [
      Extract.self, Clean.self, Ingest.self, Query.self, Validate.self, Table.self, Test.self,
      Rules.self, Checks.self, Units.self, Indices.self, Components.self, Explain.self, Diff.self,
      Score.self, Train.self, Report.self, Serve.self, Export.self, Import.self, Schema.self,
      Prepare.self,
    ])

  static func main() async {
    // A reader that goes away (`| head`) and a file that may not grow shall be errors of `write`,
    // not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    UnfinishedFiles.removeOnSignals()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      Ending(of: error).leave()
    }
  }
}

/// The version that `trich --version` prints.
let programVersion = "0.1.0"
