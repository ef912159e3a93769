internal import ArgumentParser
internal import FactOutput
internal import Foundation
internal import GoldExchange

/// `trich export`: annotated passages for other tools.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write annotated passages, or what `trich extract` wrote, for other tools.",
    discussion: """
      Mentions become spans, facts spans labelled fact:MEASURE, and relations lead from a fact to \
      the mentions that name its parts. Every format also holds the passage's own line, so that \
      nothing is lost: `trich import` gives it back with what was changed. brat and hf are \
      folders, which -o names; the others are one file.
      """)

  @Argument(help: "Files of JSON Lines: annotated passages or documents.")
  var files: [String]

  @Option(help: "The tool.")
  var to: ExchangeFormat

  @Option(name: [.short, .long], help: "The file or folder to write.")
  var output: String?

  func validate() throws {
    if to.isFolder, output == nil { throw ValidationError("\(to.rawValue) needs -o FOLDER") }
  }

  func run() throws {
    var refused = 0
    let passages = try files.flatMap { try self.passages(in: $0, &refused) }
    for file in try to.files(of: passages) { try write(file) }
    if refused > 0 || passages.isEmpty { throw ExitCode(.unreadInput) }
  }

  private func passages(in path: String, _ refused: inout Int) throws -> [ExchangePassage] {
    let bytes = try InputBytes.all(of: path)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { number, line in
      guard line.contains(where: { $0 > 0x20 }) else { return nil }
      do { return try ExchangePassage(line: Array(line)) } catch {
        Console.sayLine("trich: \(path):\(number + 1): \(error); the line is left out")
        refused += 1
        return nil
      }
    }
  }

  private func write(_ file: ExchangeFormat.File) throws {
    guard let output, to.isFolder else { return try write(file.bytes, to: output) }
    let path = output + "/" + file.name
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(file.bytes, to: path)
  }

  private func write(_ bytes: [UInt8], to path: String?) throws {
    let target = try OutputTarget(path: path)
    try target.write(bytes)
    try target.finish()
  }
}

/// `trich import`: annotated passages back from other tools.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read what annotators left in Label Studio or doccano back into annotated passages.",
    discussion: """
      What was not touched comes back as it was. A span that was moved keeps its values with its \
      new words; a new fact takes its parts from the mentions that relations lead to.
      """)

  @Argument(help: "The file that the tool exported (Label Studio: JSON; doccano: JSONL).")
  var file: String

  @Option(help: "The tool.")
  var from: ImportFormat

  @Option(name: [.short, .long], help: "The file to write; it appears when it is complete.")
  var output: String?

  func run() throws {
    let bytes = try InputBytes.all(of: file)
    let lines: [UInt8]
    do { lines = try from.lines(of: bytes) } catch let failure as ExchangeFailure {
      Console.sayLine("trich: \(file): \(failure)")
      throw ExitCode(.unreadInput)
    }
    let target = try OutputTarget(path: output)
    try target.write(lines)
    try target.finish()
  }
}

/// The bytes of small files that are read whole.
private enum InputBytes {
  static func all(of path: String) throws -> [UInt8] {
    if path == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
    guard let data = FileManager.default.contents(atPath: path) else {
      Console.sayLine("trich: \(path): the file cannot be read; check the path")
      throw ExitCode(.unreadInput)
    }
    return Array(data)
  }
}
