internal import ArgumentParser
internal import DocumentModel
internal import FindingMessages
internal import Foundation

/// What every command takes that shows findings.
struct LanguageOptions: ParsableArguments {
  @Option(help: "The language of findings, vi or en; that of the locale if it is not given.")
  var lang: MessageLanguage?

  /// The language that was asked for, else that of trich.yaml, else that of the locale.
  func language() throws -> MessageLanguage {
    if let lang { return lang }
    if let named = try ProjectSettings.here().language { return named }
    return MessageLanguage(environment: ProcessInfo.processInfo.environment)
  }
}

extension Document {
  /// The document with its findings told in `language`.
  func worded(in language: MessageLanguage) -> Document {
    var copy = self
    copy.findings = findings.map { $0.worded(in: language) }
    return copy
  }
}
