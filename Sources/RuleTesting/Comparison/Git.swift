internal import Foundation

/// Asks the program `git`, which must be installed, about the repository round a folder.
struct Git {
  /// A folder of the work tree, or the current one.
  var folder = "."

  /// The top of the repository, or `nil` outside of any.
  var top: String? { line(["rev-parse", "--show-toplevel"]) }

  /// The id of the commit that `revision` names, or `nil` if it names none.
  func commit(_ revision: String) -> String? {
    line(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
  }

  /// The id of the folder at `path` in a commit, or `nil` if there is none.
  ///
  /// As for git itself, a path counts from the top of the repository, one that begins with `./`
  /// from `folder`.
  func tree(_ path: String, of commit: String) -> String? {
    let place = path == "." ? "./" : path
    return line(["rev-parse", "--verify", "--quiet", "\(commit):\(place)"]).flatMap { id in
      line(["cat-file", "-t", id]) == "tree" ? id : nil
    }
  }

  /// The files right in a folder, by name, with the ids of their contents.
  func files(ofTree id: String) -> [(name: String, blob: String)] {
    let entries = output(["ls-tree", "-z", "--full-tree", id]).map { $0.split(separator: 0) } ?? []
    return entries.compactMap { entry in
      let parts = String(decoding: entry, as: UTF8.self).split(separator: "\t", maxSplits: 1)
      let facts = parts.first?.split(separator: " ") ?? []
      guard parts.count == 2, facts.count == 3, facts[1] == "blob" else { return nil }
      return (String(parts[1]), String(facts[2]))
    }
  }

  /// The text of a file.
  func text(ofBlob id: String) -> String {
    String(decoding: output(["cat-file", "blob", id]) ?? [], as: UTF8.self)
  }

  private func line(_ arguments: [String]) -> String? {
    output(arguments).map {
      String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .newlines)
    }
  }

  /// What git prints, or `nil` if it fails or cannot be run.
  private func output(_ arguments: [String]) -> [UInt8]? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder] + arguments
    let pipe = Pipe()
    (process.standardInput, process.standardError) =
      (FileHandle.nullDevice, FileHandle.nullDevice)
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? Array(data) : nil
  }
}
