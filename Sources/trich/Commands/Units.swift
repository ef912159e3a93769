internal import ArgumentParser
internal import DocumentModel
internal import ExtractionRules
internal import FactOutput
internal import ReferenceData

/// `trich units`: the units that are known, or the one that a text names.
struct Units: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "units",
    abstract: "List the units that are known, or say which one a name, abbreviation or code means.",
    discussion: """
      Without TEXT all units are printed, tab-separated. With it the unit is; if several may be \
      meant, or none, the exit code is 2 and the message names what comes near.
      """)

  @Argument(help: "A name in any spelling, such as \"an giang\", \"TP.HCM\" or \"H. Châu Thành\".")
  var text: [String] = []

  @Option(help: "Only units of this level.")
  var level: UnitLevel?

  @Option(help: "Only units of this province.", completion: .unitNames)
  var province: String?

  @Option(help: "The day, month or year on which the unit bore the name, such as 2024-05.")
  var day: String?

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let names = TypedNames(adding: try rules.book().tables)
    let inside = try province.map { try names.unit($0, in: UnitContext(level: .province)) }
    let context = UnitContext(level: level, parent: inside, day: day)
    let units =
      text.isEmpty
      ? names.units.units(in: context)
      : [try unit(text.joined(separator: " "), context, names.units)]
    let lines = [UnitAccount.heading] + units.map { UnitAccount($0).line }
    try OutputTarget(path: nil).write(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private func unit(
    _ text: String, _ context: UnitContext, _ resolver: UnitResolver
  ) throws -> AdministrativeUnit {
    let answer = resolver.resolve(text, in: context)
    if let unit = answer.thing { return unit }
    throw ValidationError(answer.doubt(about: text) { UnitAccount($0).name } ?? "")
  }
}
