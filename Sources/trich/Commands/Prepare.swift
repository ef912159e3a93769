internal import ArgumentParser
internal import BundledData
internal import ExtractionRules
internal import FactExtraction
internal import FactLinking
internal import Foundation

/// `trich prepare`: what the program carries, written so that the next one begins at once.
///
/// It is a tool of the project, not of its users: `make data` runs it, then builds anew.
struct Prepare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare",
    abstract: "Write the prepared forms of the rules, names and model inside the program.",
    shouldDisplay: false)

  @Argument(help: "The folder of the data files, Sources/CBundledData.")
  var folder: String

  func run() throws {
    for (file, bytes) in try Self.files() {
      try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(file.name)"), options: .atomic)
    }
  }

  /// All prepared files with their bytes, made from what they are prepared of.
  private static func files() throws -> [(PreparedFile, [UInt8])] {
    [
      (RuleBook.preparedFile, try RuleBook.preparedBytes()),
      (FactExtractor.preparedFile, FactExtractor.preparedBytes()),
      (LinkingModel.preparedFile, LinkingModel.preparedBytes()),
    ]
  }
}
