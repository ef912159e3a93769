internal import CBundledData
public import PreparedData

/// A file inside the program that holds what other files of it give, in a form that is ready to use.
///
/// The sources are what is written by hand: rule books, tables, the model. `make data` reads them
/// once and writes what came of it. A prepared file begins with a mark, then with the fingerprint of
/// the sources it was made from; where these were changed since, it is passed over and the sources
/// are read, which takes longer and gives what they say.
///
/// ```swift
/// let file = PreparedFile("rules", of: ["Rules"])
/// file.reader()                             // at the first byte behind the fingerprint
/// PreparedFile("rules", of: ["Reference"]).reader()    // nil: it was made from other sources
/// ```
public struct PreparedFile: Sendable {
  /// The path below `Sources/CBundledData`.
  public let name: String
  private let sources: [String]
  /// Eight bytes, the last of which counts the changes of what prepared files hold.
  private static let mark = 0x0131_5045_5250_5254 as UInt64

  /// The file of this name, made from the files in folders or with names of `sources`.
  public init(_ name: String, of sources: [String]) {
    self.name = "Prepared/\(name).bin"
    self.sources = sources
  }

  /// What the file holds; `nil` where it is missing or its sources were changed.
  public func reader() -> PreparedReader? {
    guard let file = BundledFile.named(name) else { return nil }
    var reader = PreparedReader(file.bytes)
    guard (try? reader.fixed(UInt64.self)) == Self.mark,
      (try? reader.fixed(UInt64.self)) == fingerprint
    else { return nil }
    return reader
  }

  /// The whole file, with what `write` puts behind the fingerprint.
  public func bytes(_ write: (inout PreparedWriter) -> Void) -> [UInt8] {
    var writer = PreparedWriter()
    writer.fixed(Self.mark)
    writer.fixed(fingerprint)
    write(&writer)
    return writer.output
  }

  private var fingerprint: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in 0..<trich_bundled_count() {
      let file = trich_bundled_file(index)
      let name = String(cString: file.name)
      guard sources.contains(where: { name == $0 || name.hasPrefix($0 + "/") }) else { continue }
      let bytes = UnsafeRawBufferPointer(start: file.bytes, count: file.count)
      hash = Self.mixed(bytes, into: Self.mixed(UInt64(file.count), into: hash))
    }
    return hash
  }

  /// Mixes bytes into a fingerprint, eight at a time.
  private static func mixed(_ bytes: UnsafeRawBufferPointer, into hash: UInt64) -> UInt64 {
    var hash = hash
    var at = 0
    while at + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      hash = mixed(UInt64(littleEndian: word), into: hash)
      at += 8
    }
    for byte in bytes[at...] { hash = mixed(UInt64(byte), into: hash) }
    return hash
  }

  @inline(__always)
  private static func mixed(_ word: UInt64, into hash: UInt64) -> UInt64 {
    let mixed = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ (mixed >> 29)
  }
}
