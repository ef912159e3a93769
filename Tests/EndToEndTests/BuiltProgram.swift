import Foundation

/// The built `trich`, run as a person runs it.
struct BuiltProgram {
  /// What a run left behind.
  struct Run {
    let code: Int32
    let output: String
    let messages: String

    /// The documents written, a line each.
    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// The lines on standard error.
    var messageLines: [String] { messages.split(separator: "\n").map(String.init) }
  }

  /// The program beside the test bundle.
  static var url: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let tests = bundle?.bundleURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appendingPathComponent("trich")
  }

  /// Runs it with `arguments`; the streams go through files, so that none can block.
  static func run(_ arguments: [String], in space: Workspace) throws -> Run {
    try run(url, arguments, in: space)
  }

  /// Runs a line of shell in which `$trich` is the program.
  static func shell(_ line: String, in space: Workspace) throws -> Run {
    try run(URL(fileURLWithPath: "/bin/sh"), ["-c", "trich='\(url.path)'; \(line)"], in: space)
  }

  private static func run(_ url: URL, _ arguments: [String], in space: Workspace) throws -> Run {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let output = try Stream("stdout", in: space)
    let messages = try Stream("stderr", in: space)
    (process.standardOutput, process.standardError) = (output.handle, messages.handle)
    try process.run()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: try output.take(), messages: try messages.take())
  }
}

/// A file that stands in for a stream of the program.
private struct Stream {
  let url: URL
  let handle: FileHandle

  init(_ name: String, in space: Workspace) throws {
    url = URL(fileURLWithPath: try space.file(".\(name)", []))
    handle = try FileHandle(forWritingTo: url)
  }

  func take() throws -> String {
    try handle.close()
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    try FileManager.default.removeItem(at: url)
    return text
  }
}
