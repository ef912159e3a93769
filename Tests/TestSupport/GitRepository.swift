import Foundation

/// A folder with a git repository of its own, removed at the end.
public final class GitRepository {
  /// The folder.
  public let path: String

  /// An empty repository.
  public init() throws {
    path = NSTemporaryDirectory() + "/trich-git-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try git(["init", "-q"])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes `text` to the file `name`, whose folders are made.
  @discardableResult
  public func write(_ name: String, _ text: String) throws -> String {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  /// Commits everything and names the commit.
  public func commit(tag: String) throws {
    try git(["add", "-A"])
    try git([
      "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", "commit",
      "-q", "--allow-empty", "-m", tag,
    ])
    try git(["tag", tag])
  }

  private func git(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", path] + arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }
}
