import Foundation
import TestSupport
import Testing

/// A step of a guide in Markdown: a file to write, or a command with lines of its output.
private enum GuideStep {
  case file(name: String, text: String)
  case command(String, output: [String])

  /// The steps of the section under `heading`, read from its fenced blocks.
  static func steps(in guide: String, under heading: String) -> [GuideStep] {
    let section =
      guide.components(separatedBy: "## " + heading).last?
      .components(separatedBy: "\n## ").first ?? ""
    let blocks = section.components(separatedBy: "```").enumerated()
      .filter { $0.offset % 2 == 1 }.map(\.element)
    return blocks.flatMap(steps)
  }

  private static func steps(of block: String) -> [GuideStep] {
    let lines = block.components(separatedBy: "\n")
    if lines[0] == "yaml" {
      return [.file(name: String(lines[1].dropFirst(2)), text: block.dropFirst(4) + "\n")]
    }
    return block.components(separatedBy: "$ trich ").dropFirst().map { part in
      let lines = part.split(separator: "\n").map(String.init)
      return .command(lines[0], output: Array(lines.dropFirst()))
    }
  }
}

@Test("every step of the guide to a new rule works as it is printed")
func guide() throws {
  let space = try Workspace()
  _ = try space.file("page.txt", "Theo PCI 2022, Long An xếp ở bục số 3 cả nước.\n".utf8)
  let text = try String(contentsOfFile: "CONTRIBUTING.md", encoding: .utf8)
  let steps = GuideStep.steps(in: text, under: "A new rule in five minutes")
  #expect(steps.count == 6)
  for step in steps {
    switch step {
    case .file(let name, let text): _ = try space.file(name, text.utf8)
    case .command(let line, let output):
      let run = try BuiltProgram.shell("cd '\(space.path)' && $trich \(line)", in: space)
      #expect(run.code == 0, "\(line): \(run.messages)")
      for expected in output { #expect(run.lines.contains(expected), "\(line): \(run.output)") }
    }
  }
}
