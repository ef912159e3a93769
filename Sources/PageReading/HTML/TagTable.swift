/// Finds an element's tag by the first eight letters of its name, without making strings.
struct TagTable: Sendable {
  /// The table of all tags.
  static let standard = TagTable()

  private var keys = [UInt64](repeating: 0, count: 512)
  private var tags = [ElementTag](repeating: .other, count: 512)

  private init() {
    for tag in ElementTag.allCases where tag != .other && tag != .line { insert(tag) }
  }

  /// The tag whose name packs to `key`; `.other` when there is none.
  func tag(_ key: UInt64) -> ElementTag {
    var slot = Self.slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return tags[slot] }
      slot = (slot + 1) & 511
    }
    return .other
  }

  /// Packs the first eight bytes of a name that ends at a NUL.
  static func key(_ name: UnsafePointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    var index = 0
    while index < 8, name[index] != 0 {
      key = key << 8 | UInt64(name[index])
      index += 1
    }
    return key
  }

  private mutating func insert(_ tag: ElementTag) {
    let key = tag.rawValue.utf8.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var slot = Self.slot(of: key)
    while keys[slot] != 0 { slot = (slot + 1) & 511 }
    keys[slot] = key
    tags[slot] = tag
  }

  private static func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }
}
