internal import BundledData
internal import ExtractionRules
internal import FactStore
internal import Foundation

/// One word for everything that decides what is read from a page: the program's version, its
/// rules, tables and word lists, and the folders laid over them.
enum RuleFingerprint {
  private static let folders = ["Rules", "Reference", "Cleaning", "Charsets"]

  /// 16 hexadecimal digits; the same wherever the same files lie.
  static func of(overlays: [String]) -> String {
    var hash = StableHash()
    hash.add(programVersion)
    for file in folders.flatMap(BundledFile.inFolder) { add(file.name, file.bytes, to: &hash) }
    for (number, folder) in overlays.enumerated() {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names.filter(RuleBook.isFile).sorted() {
        let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
        add("\(number)/\(name)", Array(bytes), to: &hash)
      }
    }
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func add(_ name: String, _ bytes: [UInt8], to hash: inout StableHash) {
    hash.add(name)
    hash.add(bytes)
  }
}
