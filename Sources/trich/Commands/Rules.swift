internal import ArgumentParser
internal import BundledData
internal import ExtractionRules
internal import FactOutput
internal import Foundation
internal import RuleTesting

/// `trich rules`: what the rules are, and how to begin one.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List, show, check and begin extraction rules.",
    subcommands: [List.self, Show.self, Lint.self, New.self, Schema.self])
}

extension Rules {
  /// `trich rules list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Print every rule: id, mention, priority, what it reads, tab-separated.")

    @OptionGroup var rules: RuleOptions

    func run() throws {
      let lines = try rules.book().rules.map { rule in
        [rule.id, rule.mention, String(rule.priority), rule.about].joined(separator: "\t") + "\n"
      }
      try OutputTarget(path: nil).write(Array(lines.joined().utf8))
    }
  }

  /// `trich rules show ID`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Print one rule with the expression that PCRE2 gets, and its examples.")

    @Argument(help: "The rule's id.")
    var id: String

    @OptionGroup var rules: RuleOptions

    func run() throws {
      let book = try rules.book()
      guard let page = RulePage(id, in: book) else {
        throw ValidationError("there is no rule \(id); `trich rules list` prints the ids")
      }
      try OutputTarget(path: nil).write(Array(page.text.utf8))
    }
  }

  /// `trich rules lint`.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint",
      abstract: "Load the rule books and print every fault; the exit code is 5 if there is one.")

    @OptionGroup var rules: RuleOptions

    func run() throws {
      let book = try rules.book()
      let faults = RuleLint.faults(in: book) + book.rules.flatMap(RuleLint.unproven)
      guard faults.isEmpty else { throw RuleFaults(faults: faults) }
      Console.say("trich: \(book.rules.count) rules without a fault")
    }
  }

  /// `trich rules new`.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: "Write a rule book with one rule to fill in.")

    @Argument(help: "The rule's id: a dotted path such as rank.podium.")
    var id: String

    @Option(help: "The folder to write to; it is made if it is not there.")
    var folder = "rules"

    func run() throws {
      let path = "\(folder)/\(id.replacing(".", with: "-")).yaml"
      guard !FileManager.default.fileExists(atPath: path) else {
        throw ValidationError("\(path) is there already; choose another id or edit the file")
      }
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let target = try OutputTarget(path: path)
      try target.write(Array(RuleSkeleton.text(id: id).utf8))
      try target.finish()
      Console.say("trich: wrote \(path); fill it in, then `trich test --rules \(folder)`")
    }
  }

  /// `trich rules schema`.
  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema",
      abstract: "Print the JSON Schema of rule books, for editors.")

    func run() throws {
      let schema = BundledFile.named("Schemas/rules.schema.json")?.bytes ?? []
      try OutputTarget(path: nil).write(schema)
    }
  }
}
