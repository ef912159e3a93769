internal import ArgumentParser
internal import ExtractionRules
internal import FactOutput
internal import ReferenceData

/// `trich indices`: the indices that are known, or the one that a text names.
struct Indices: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indices",
    abstract: "List the indices that are known, or say what is known of one.")

  @Argument(help: "An id or name in any spelling, such as \"par index\".", completion: .indexIDs)
  var text: [String] = []

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let resolver = TypedNames(adding: try rules.book().tables).indices
    try OutputTarget(path: nil).write(Array(try page(resolver).utf8))
  }

  private func page(_ resolver: IndexResolver) throws -> String {
    guard !text.isEmpty else {
      let lines = resolver.catalogue.indices.map { IndexAccount($0).line }
      return ([IndexAccount.heading] + lines).joined(separator: "\n") + "\n"
    }
    let name = text.joined(separator: " ")
    let answer = resolver.resolve(name)
    guard let index = answer.thing else {
      throw ValidationError(answer.doubt(about: name, calling: \.id) ?? "")
    }
    return IndexAccount(index).page
  }
}
