internal import ArgumentParser
internal import ExtractionRules
internal import PageCleaning

/// What every command takes that works with rules.
struct RuleOptions: ParsableArguments {
  @Option(help: "A folder of rule books laid over those inside the program; may be given again.")
  var rules: [String] = []

  /// The folders: those of trich.yaml, then those of the command line.
  func folders() throws -> [String] { try ProjectSettings.here().rules + rules }

  /// The books inside the program with the folders laid over them.
  func book() throws -> RuleBook {
    try folders().reduce(RuleBook.bundled()) { try $0.overlaid(withFolder: $1) }
  }

  /// The cleaner's word lists inside the program with those of the folders laid over them.
  func lexicons() throws -> CleaningLexicons {
    try folders().reduce(CleaningLexicons()) { try $0.overlaid(withFolder: $1) }
  }
}
