internal import CZlib

/// A zip file made for a test, its entries stored as they are.
///
/// ```swift
/// ZipDraft.bytes([("a.html", Array("<p>một</p>".utf8))])
/// ```
public enum ZipDraft {
  /// A zip file of `entries` (PKWARE APPNOTE 6.3.10).
  public static func bytes(_ entries: [(name: String, content: [UInt8])]) -> [UInt8] {
    var (file, directory): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      let fields = fields(of: entry.content, nameLength: entry.name.utf8.count)
      directory += little(0x0201_4B50, 4) + little(20, 2) + fields + little(0, 10)
      directory += little(UInt(file.count), 4) + Array(entry.name.utf8)
      file += little(0x0403_4B50, 4) + fields + Array(entry.name.utf8) + entry.content
    }
    let count = little(UInt(entries.count), 2)
    return file + directory + little(0x0605_4B50, 4) + little(0, 4) + count + count
      + little(UInt(directory.count), 4) + little(UInt(file.count), 4) + little(0, 2)
  }

  /// What the local header and the directory have in common.
  private static func fields(of content: [UInt8], nameLength: Int) -> [UInt8] {
    let checksum = content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
    return little(20, 2) + little(0, 8) + little(UInt(checksum), 4)
      + little(UInt(content.count), 4) + little(UInt(content.count), 4)
      + little(UInt(nameLength), 2) + little(0, 2)
  }

  private static func little(_ value: UInt, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * UInt($0))) : 0 }
  }
}
