internal import ArgumentParser
internal import Foundation
internal import RuleTesting

/// What `trich test --sound` takes.
struct SoundnessOptions: ParsableArguments {
  @Flag(help: "Read the pages below PATH, on which nothing is wrong, and count what is found.")
  var sound = false

  @Option(
    parsing: .upToNextOption,
    help: "With --sound, pages whose figures are invented: no published one is held against them.")
  var invented: [String] = []

  @Option(help: "With --sound, a table of what is wrong on some pages: page, check, why.")
  var marked: String?

  @Option(help: "With --sound, the most false errors per 100 pages.")
  var falseErrors = 100.0

  @Option(help: "With --sound, the most false warnings per 100 pages.")
  var falseWarnings = 100.0

  @Option(help: "With --sound, the most false warnings per 100 pages on annotated records.")
  var annotatedWarnings = 100.0

  /// What is wrong on some of the pages.
  func marks() throws -> SoundMarks {
    guard let marked else { return SoundMarks() }
    guard let data = FileManager.default.contents(atPath: marked) else {
      throw ValidationError("\(marked) cannot be read; check the path")
    }
    return SoundMarks(text: String(decoding: data, as: UTF8.self))
  }

  /// What is allowed.
  var limits: SoundReport.Limits {
    SoundReport.Limits(
      errors: falseErrors, warnings: falseWarnings, annotatedWarnings: annotatedWarnings)
  }
}
