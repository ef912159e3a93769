internal import Foundation

/// Why a file of gold or predictions could not be used.
public struct GoldFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public var path: String
  /// The line, from 1, if one is to blame.
  public var line: Int?
  /// What happened and what to do.
  public var reason: String

  /// One line for a person.
  public var description: String {
    "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)"
  }
}

/// A file of scored documents, one JSON object a line.
///
/// ```swift
/// let gold = try GoldFile(path: "gold.jsonl")
/// gold.documents.count   // 5
/// gold.fingerprint       // "9ae16a3b2f90404f"
/// ```
public struct GoldFile: Sendable {
  /// The file's name without its folders.
  public let name: String
  /// The documents in the order of the lines.
  public let documents: [ScoredDocument]
  /// A hash of the bytes (FNV-1a, 64 bits, hexadecimal): says whether the file is still the same.
  public let fingerprint: String

  /// A part of another file under its name.
  package init(part file: GoldFile, documents: [ScoredDocument]) {
    (name, fingerprint) = (file.name, file.fingerprint)
    self.documents = documents
  }

  /// The file at `path`.
  ///
  /// - Throws: `GoldFileError` with the line that is no document.
  public init(path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw GoldFileError(path: path, reason: "cannot be read; check the path")
    }
    try self.init(name: path, bytes: Array(data))
  }

  /// A file called `name` that holds `bytes`.
  public init(name: String, bytes: [UInt8]) throws {
    self.name = name.split(separator: "/").last.map(String.init) ?? name
    fingerprint = Self.fingerprint(of: bytes)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    documents = try lines.enumerated().compactMap { index, line in
      guard line.contains(where: { $0 > 0x20 }) else { return nil }
      do { return try JSONDecoder().decode(ScoredDocument.self, from: Data(line)) } catch {
        throw GoldFileError(
          path: name, line: index + 1,
          reason: "is no document; expected an object with id, mentions and records")
      }
    }
  }

  /// Source: Fowler, Noll, Vo, FNV-1a with the 64-bit offset and prime.
  private static func fingerprint(of bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
