/// The keys of an object whose text may break off anywhere.
enum JSONKeys {
  /// The keys of the first object in `bytes`, those of inner objects left out.
  static func ofFirstObject(in bytes: ArraySlice<UInt8>) -> Set<String> {
    var keys: Set<String> = []
    var depth = 0
    var at = bytes.startIndex
    while at < bytes.endIndex {
      switch bytes[at] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return keys }
      case UInt8(ascii: "\""):
        let end = stringEnd(in: bytes, from: at + 1)
        let next = bytes[min(end + 1, bytes.endIndex)...].first { $0 > 0x20 }
        if depth == 1, next == UInt8(ascii: ":") {
          keys.insert(String(decoding: bytes[(at + 1)..<end], as: UTF8.self))
        }
        at = end
      default: break
      }
      at += 1
    }
    return keys
  }

  private static func stringEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.endIndex, bytes[at] != UInt8(ascii: "\"") {
      at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(at, bytes.endIndex)
  }
}
