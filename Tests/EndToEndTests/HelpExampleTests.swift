import Foundation
import Testing

@Suite("Examples of the help")
struct HelpExampleTests {
  /// The examples at the end of a help text.
  private func examples(_ command: [String], in space: Workspace) throws -> [String] {
    let help = try BuiltProgram.run(command + ["--help"], in: space).output
    guard let start = help.range(of: "EXAMPLES:\n") else { return [] }
    return help[start.upperBound...].split(separator: "\n").map { String($0.dropFirst(2)) }
  }

  @Test("every command has examples, and every example runs")
  func examplesRun() throws {
    let space = try Workspace()
    let prepared = try BuiltProgram.shell(
      """
      cd '\(space.path)' && mkdir pages && "$trich" demo --save pages \
      && "$trich" ingest pages --store facts.db --quiet
      """, in: space)
    #expect(prepared.code == 0)
    let commands = try BuiltProgram.run(["--help"], in: space).output
    let names = commands.split(separator: "\n").filter {
      $0.hasPrefix("  ") && !$0.hasPrefix("   ")
    }
    .compactMap { $0.split(separator: " ").first.map(String.init) }
    .filter { $0.allSatisfy(\.isLowercase) }
    #expect(names.contains("extract") && names.contains("demo"))
    var count = 0
    for name in names
    where !["diff", "score", "train", "serve", "export", "import"].contains(name) {
      let found = try examples([name], in: space)
      #expect(!found.isEmpty, "\(name) has no example")
      for example in found {
        let run = try BuiltProgram.shell(
          "cd '\(space.path)' && trich() { \"$trich\" \"$@\"; } && \(example)", in: space)
        #expect(run.code == 0, "\(example): \(run.messages)")
        count += 1
      }
    }
    #expect(count > 25)
  }

  @Test("subcommands have examples, too", arguments: ["timeline", "league", "conflicts", "search"])
  func subcommands(name: String) throws {
    #expect(try !examples(["query", name], in: try Workspace()).isEmpty)
  }
}
