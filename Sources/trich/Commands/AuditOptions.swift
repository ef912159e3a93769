internal import ArgumentParser
internal import DocumentModel
internal import FactAudit
internal import FactOutput
internal import FactValidation
internal import Foundation

/// What `trich validate` takes to judge findings.
struct AuditOptions: ParsableArguments {
  @Option(help: "A YAML file: under `severities`, check ids with error, warning, info or off.")
  var config: String?

  @Option(help: "A YAML file of accepted findings, each with a reason; they are left out.")
  var baseline: String?

  @Flag(
    help: """
      Accept what was found: write it to the --baseline file with the --reason. Reasons given \
      before are kept, and entries whose finding is gone are dropped.
      """)
  var writeBaseline = false

  @Option(help: "Why the findings that --write-baseline adds are accepted.")
  var reason: String?

  /// Whether the run writes a baseline.
  var writesBaseline: Bool { writeBaseline }

  func validate() throws {
    guard writeBaseline else { return }
    guard baseline != nil else {
      throw ValidationError("--write-baseline needs --baseline FILE to write to")
    }
    guard let reason, reason.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("--write-baseline needs --reason TEXT: why the findings are accepted")
    }
  }

  /// The severities of the configuration file; `checks` are the ids of the checks of single pages.
  func severities(_ checks: [String]) throws -> AuditSettings {
    let known = Set(checks + CheckList.all.ids).sorted()
    if let config { return try AuditSettings(yaml: text(of: config), path: config, checks: known) }
    guard ProjectSettings.exists else { return AuditSettings() }
    return try AuditSettings(
      yaml: text(of: ProjectSettings.name), path: ProjectSettings.name, checks: known,
      others: ProjectSettings.keys)
  }

  /// The accepted findings; a baseline that is about to be written need not be there yet.
  func acceptedFindings() throws -> Baseline {
    guard let baseline else { return Baseline() }
    if writeBaseline, !FileManager.default.fileExists(atPath: baseline) { return Baseline() }
    return try Baseline(yaml: text(of: baseline), path: baseline)
  }

  /// Writes the baseline if that was asked for; says which entries are out of date otherwise.
  func writeBaseline(of report: AuditReport, replacing old: Baseline) throws {
    let outdated = old.outdated(in: report)
    if !writeBaseline {
      for entry in outdated {
        Console.say(
          "trich: \(baseline ?? ""): \(entry.id) (\(entry.check), \(entry.place)) is found no "
            + "longer; take it out, or use --write-baseline")
      }
      return
    }
    let target = try OutputTarget(path: baseline)
    try target.write(Array(Baseline.accepting(report, reason: reason ?? "").yaml.utf8))
    try target.finish()
    Console.say(
      "trich: \(baseline ?? ""): \(report.findings.count) added, \(outdated.count) dropped")
  }

  private func text(of path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SettingsFault(
        path: path, message: "the file cannot be read", remedy: "check the path")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
