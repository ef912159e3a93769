import ArchiveReading
import Foundation
import PageReading
import TestSupport

/// A folder of its own for one test; removed at the end.
final class Scratch {
  let path = NSTemporaryDirectory() + "/trich-archive-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What comes of reading `bytes` as a file.
  func outcome(
    of bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()
  ) throws -> ArchiveProperties.Outcome {
    try ArchiveProperties(folder: path).outcome(of: bytes, limits: limits)
  }
}

extension ArchivedPage {
  /// The decoded content.
  var content: [UInt8]? { try? input().get().content }
}

/// Bytes that are neither text nor the beginning of a compressed member.
func noise(_ count: Int) -> [UInt8] {
  var random = SeededGenerator(seed: 2)
  return (0..<count).map { _ in
    let byte = UInt8.random(in: 0...255, using: &random)
    return byte == 0x1F || byte == 0x28 ? 0 : byte
  }
}
