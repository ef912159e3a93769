internal import ArgumentParser
internal import FactOutput

/// `trich schema`: the contract of the output.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema (draft 2020-12) of one line of output.")

  func run() throws {
    try OutputTarget(path: nil).write(OutputSchema.bytes)
  }
}
