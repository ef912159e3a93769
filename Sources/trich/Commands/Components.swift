internal import ArgumentParser
internal import ExtractionRules
internal import FactOutput
internal import ReferenceData

/// `trich components`: what indices consist of.
struct Components: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "components",
    abstract: "List the components of all indices or of one, with their years and abbreviations.")

  @Argument(help: "The index, in any spelling; all of them if not given.", completion: .indexIDs)
  var index: String?

  @Option(help: "Only components of this name or abbreviation, such as CQS.")
  var name: String?

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let names = TypedNames(adding: try rules.book().tables)
    let id = try index.map(names.index)
    let wanted = try name.map { try component($0, id, names.indices) }
    let found = names.indices.catalogue.components.filter { component in
      (id == nil || component.index == id) && (wanted == nil || component.name == wanted)
    }
    guard !found.isEmpty else {
      throw ValidationError("no components are known of \(index ?? "any index")")
    }
    let lines = [ComponentAccount.heading] + found.map { ComponentAccount($0).line }
    try OutputTarget(path: nil).write(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private func component(
    _ name: String, _ index: String?, _ resolver: IndexResolver
  ) throws -> String {
    guard let index else { throw ValidationError("--name needs the index that it is part of") }
    let answer = resolver.component(name, of: index)
    if let component = answer.thing { return component }
    throw ValidationError(answer.doubt(about: name) { $0 } ?? "")
  }
}
