internal import ArchiveReading
internal import ArgumentParser
internal import Evaluation
internal import ExtractionRules
internal import FactAudit
internal import FactOutput
internal import FactStore
internal import Foundation
internal import PageReading
internal import RuleTesting
internal import VietnameseText

/// How the program ends after an error: the exit code, and what is said.
struct Ending {
  /// The exit codes of the program, as `--help` and the README list them.
  enum Code: Int32 {
    case success = 0
    case unreadInput, usage, unwrittenOutput, underFloor, faultyRules
  }

  private let code: Int32
  private let message: String

  init(of error: any Error) {
    switch error {
    case OutputError.closed: (code, message) = (Code.success.rawValue, "")
    case let error as OutputError:
      (code, message) = (Code.unwrittenOutput.rawValue, "trich: \(error)")
    case let error as QuarantineFolder.Failure:
      (code, message) = (Code.unwrittenOutput.rawValue, "trich: \(error)")
    case let error as StoreFailure:
      let kind = error.isReading ? Code.unreadInput : .unwrittenOutput
      (code, message) = (kind.rawValue, "trich: \(error)")
    case let error as ReadingFailure:
      let text = VisibleText.line("trich: \(error.place): \(error.message); \(error.hint)")
      (code, message) = (Code.unreadInput.rawValue, text)
    case let error as GoldFileError:
      (code, message) = (Code.unreadInput.rawValue, "trich: \(error)")
    case let error as RuleFaults:
      (code, message) = (Code.faultyRules.rawValue, "\(error)")
    case let error as LexiconFaults:
      (code, message) = (Code.faultyRules.rawValue, "\(error)")
    case let error as RefusedArguments:
      (code, message) = (Code.usage.rawValue, "\(error)")
    case let error as SettingsFault:
      (code, message) = (Code.faultyRules.rawValue, "trich: \(error)")
    default:
      let isUsage = Trich.exitCode(for: error) == .validationFailure
      code = isUsage ? Code.usage.rawValue : Trich.exitCode(for: error).rawValue
      message = Trich.fullMessage(for: error)
    }
  }

  /// Says the message, on standard output if it is the help that was asked for, and ends.
  func leave() -> Never {
    let isHelp = code == Code.success.rawValue
    if !message.isEmpty { isHelp ? print(Self.withExamples(message)) : Console.say(message) }
    exit(code)
  }

  /// The help with the examples of its command behind it.
  private static func withExamples(_ help: String) -> String {
    guard let command = HelpExamples.command(of: help),
      let examples = HelpExamples.text(of: command)
    else { return help }
    let end = help.lastIndex { !$0.isNewline }.map { help.index(after: $0) } ?? help.endIndex
    return help[..<end] + "\n\n" + examples
  }
}

/// Arguments that a command cannot work with, and the command whose help tells more.
struct RefusedArguments: Error, CustomStringConvertible {
  let message: String
  let command: String

  var description: String {
    "Error: \(message)\n  See '\(command) --help' for more information."
  }
}

extension ExitCode {
  /// The exit code of the program's own list.
  init(_ code: Ending.Code) { self.init(code.rawValue) }
}
