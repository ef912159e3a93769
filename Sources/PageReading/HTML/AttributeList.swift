/// The attributes that are read.
enum AttributeName: String, CaseIterable {
  case `class`, id, style, hidden, itemprop, role, property, name, content, datetime
  case colspan, rowspan, rel, href, lang, type, itemtype

  /// The attributes by their names; `nil` stands for all others.
  static let byName = NameTable<AttributeName?>(
    allCases.map { ($0.rawValue, $0) }, other: nil)
}

/// The attributes of one element while libxml2 shows them: name, value, name, value, nil.
struct AttributeList {
  private let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  /// No value is read beyond this many bytes, and no attribute behind this many.
  private static let maximumLength = 4_096
  static let maximumCount = 256

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) { self.pointers = pointers }

  /// Whether there are more attributes than are read.
  var isLong: Bool {
    guard let pointers else { return false }
    var index = 0
    while index < Self.maximumCount * 2, pointers[index] != nil { index += 2 }
    return index == Self.maximumCount * 2 && pointers[index] != nil
  }

  /// Calls `body` with the name and the bytes of each attribute that is read.
  func forEach(_ body: (AttributeName, UnsafeBufferPointer<UInt8>) -> Void) {
    guard let pointers else { return }
    var index = 0
    while index < Self.maximumCount * 2, let name = pointers[index] {
      if let known = AttributeName.byName.value(of: name) {
        body(
          known, pointers[index + 1].map(Self.bytes) ?? UnsafeBufferPointer(start: nil, count: 0))
      }
      index += 2
    }
  }

  /// The value of an attribute.
  func value(_ name: AttributeName) -> String? {
    var found: String?
    forEach { if $0 == name, found == nil { found = String(decoding: $1, as: UTF8.self) } }
    return found
  }

  /// The value of an attribute that is looked for only here and there.
  func text(of name: StaticString) -> String? {
    guard let pointers else { return nil }
    var index = 0
    while index < Self.maximumCount * 2, let known = pointers[index] {
      if Self.isNamed(known, name), let value = pointers[index + 1] {
        return String(decoding: Self.bytes(of: value), as: UTF8.self)
      }
      index += 2
    }
    return nil
  }

  private static func isNamed(_ known: UnsafePointer<UInt8>, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      name.indices.allSatisfy { known[$0] == name[$0] } && known[name.count] == 0
    }
  }

  private static func bytes(of value: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    while count < maximumLength, value[count] != 0 { count += 1 }
    return UnsafeBufferPointer(start: value, count: count)
  }
}

/// Looks for words in attributes' values without making strings.
enum AttributeText {
  /// Whether a `style` hides its element.
  static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    contains("display:none", style) || contains("visibility:hidden", style)
  }

  /// Whether `value` holds `word`, which is in small letters; blanks and case are passed over.
  static func contains(_ word: StaticString, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    word.withUTF8Buffer { word in
      var matched = 0
      for byte in value.prefix(256) where byte != 0x20 {
        let small = byte | 0x20
        matched = small == word[matched] ? matched + 1 : small == word[0] ? 1 : 0
        if matched == word.count { return true }
      }
      return false
    }
  }
}
