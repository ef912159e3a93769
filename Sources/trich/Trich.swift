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
      Demo.self, Extract.self, Clean.self, Ingest.self, Query.self, Validate.self, Table.self,
      Test.self,
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
      guard CommandLine.arguments.count > 1 else { return try welcome() }
      var command = try parseAsRoot()
      do {
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
      } catch let error as ValidationError {
        throw RefusedArguments(message: error.message, command: namedCommand)
      }
    } catch {
      Ending(of: error).leave()
    }
  }

  /// The words of the command line that name the command: trich query timeline.
  private static var namedCommand: String {
    var (words, commands) = (["trich"], configuration.subcommands)
    for word in CommandLine.arguments.dropFirst() {
      let named = commands.first { $0._commandName == word }
      guard let named else { break }
      words.append(word)
      commands = named.configuration.subcommands
    }
    return words.joined(separator: " ")
  }

  /// What somebody sees who types the name alone.
  private static func welcome() throws {
    let language = try LanguageOptions.parse([]).language()
    try OutputTarget(path: nil).write(Array((Talk.text("welcome", in: language) + "\n").utf8))
  }
}

/// The version that `trich --version` prints.
let programVersion = "0.2.0"
