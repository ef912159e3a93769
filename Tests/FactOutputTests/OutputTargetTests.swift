import FactOutput
import Foundation
import Testing

@Suite("Output target")
struct OutputTargetTests {
  @Test("a file appears whole, and only when it is finished")
  func appearsWhenFinished() throws {
    let folder = try Folder()
    let path = folder.path + "/out.jsonl"
    let target = try OutputTarget(path: path)
    try target.write(Array("one\n".utf8))
    #expect(!FileManager.default.fileExists(atPath: path))
    try target.write(Array("two\n".utf8))
    try target.finish()
    #expect(FileManager.default.contents(atPath: path) == Data("one\ntwo\n".utf8))
    #expect(try folder.names() == ["out.jsonl"])
  }

  @Test("a target that is given up leaves the old file and no other")
  func givenUpLeavesNothing() throws {
    let folder = try Folder()
    let path = folder.path + "/out.jsonl"
    try Data("old".utf8).write(to: URL(fileURLWithPath: path))
    do {
      let target = try OutputTarget(path: path)
      try target.write(Array("new".utf8))
    }
    #expect(FileManager.default.contents(atPath: path) == Data("old".utf8))
    #expect(try folder.names() == ["out.jsonl"])
  }

  @Test("a missing folder is named in the error")
  func missingFolder() {
    let error = #expect(throws: OutputError.self) {
      try OutputTarget(path: "/no-such-folder-here/out.jsonl")
    }
    #expect(
      error?.description.hasPrefix("/no-such-folder-here/out.jsonl: cannot be created") == true)
  }

  @Test("a link planted under the other name is not followed, and a link at the path is refused")
  func followsNoLink() throws {
    let folder = try Folder()
    let (path, victim) = (folder.path + "/out.jsonl", folder.path + "/victim")
    try Data("mine".utf8).write(to: URL(fileURLWithPath: victim))
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: "\(path).\(getpid()).part", withDestinationPath: victim)
    let target = try OutputTarget(path: path)
    try target.write(Array("new".utf8))
    try target.finish()
    #expect(files.contents(atPath: victim) == Data("mine".utf8))
    #expect(files.contents(atPath: path) == Data("new".utf8))
    let link = folder.path + "/link"
    try files.createSymbolicLink(atPath: link, withDestinationPath: victim)
    let error = #expect(throws: OutputError.self) { try OutputTarget(path: link) }
    #expect(error?.description.contains("symbolic link") == true)
  }

  @Test("a file that is replaced hands its mode on")
  func keepsMode() throws {
    let folder = try Folder()
    let path = folder.path + "/out.jsonl"
    try Data("old".utf8).write(to: URL(fileURLWithPath: path))
    chmod(path, 0o600)
    let target = try OutputTarget(path: path)
    try target.write(Array("new".utf8))
    try target.finish()
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("a full device is an error of writing and stays a device", .enabled(if: hasFullDevice))
  func fullDevice() throws {
    let target = try OutputTarget(path: "/dev/full")
    let error = #expect(throws: OutputError.self) { try target.write([0x61]) }
    guard case .cannotWrite(let path, _) = error else {
      Issue.record("expected cannotWrite, got \(String(describing: error))")
      return
    }
    #expect(path == "/dev/full")
    #expect(hasFullDevice)
  }
}

private var hasFullDevice: Bool { FileManager.default.fileExists(atPath: "/dev/full") }

/// A folder of its own, removed when the test is over.
private final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/trich-output-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
