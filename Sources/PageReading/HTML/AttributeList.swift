/// The attributes of one element while libxml2 shows them: name, value, name, value, nil.
struct AttributeList {
  private let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  /// No value is read beyond this many bytes.
  private static let maximumLength = 4_096

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) { self.pointers = pointers }

  /// Calls `body` with each name, packed as in `TagTable`, and its value.
  func forEach(_ body: (UInt64, UnsafeBufferPointer<UInt8>) -> Void) {
    guard let pointers else { return }
    var index = 0
    while index < 512, let name = pointers[index] {
      if let value = pointers[index + 1] { body(TagTable.key(name), Self.bytes(of: value)) }
      index += 2
    }
  }

  /// The value of the attribute whose name packs to `key`.
  func value(_ key: UInt64) -> String? {
    var found: String?
    forEach { if $0 == key, found == nil { found = String(decoding: $1, as: UTF8.self) } }
    return found
  }

  private static func bytes(of value: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    while count < maximumLength, value[count] != 0 { count += 1 }
    return UnsafeBufferPointer(start: value, count: count)
  }
}

/// The packed names of the attributes that are read.
enum AttributeName {
  static let `class` = pack("class")
  static let id = pack("id")
  static let style = pack("style")
  static let hidden = pack("hidden")
  static let itemprop = pack("itemprop")
  static let property = pack("property")
  static let name = pack("name")
  static let content = pack("content")
  static let datetime = pack("datetime")
  static let colspan = pack("colspan")
  static let rowspan = pack("rowspan")
  static let rel = pack("rel")
  static let href = pack("href")
  static let lang = pack("lang")
  static let type = pack("type")
  static let role = pack("role")

  private static func pack(_ name: String) -> UInt64 {
    name.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
