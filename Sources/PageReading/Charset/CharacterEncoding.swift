/// The encodings a page's bytes are read in.
///
/// ```swift
/// CharacterEncoding(label: "UTF-8")          // .utf8
/// CharacterEncoding(label: "iso-8859-1")     // .windows1252, as browsers read it
/// CharacterEncoding(label: "x-viet-tcvn")    // .tcvn3
/// CharacterEncoding(label: "klingon")        // nil
/// ```
public enum CharacterEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
  case windows1258 = "windows-1258"
  /// The fonts named ABC or `.Vn`: the letters of TCVN 5712 beside the marks of Windows-1252.
  case tcvn3 = "tcvn3"
  /// TCVN 5712:1993, table VN1, with toned capitals among the control characters.
  case tcvn5712 = "tcvn5712-1"
  /// The fonts named VNI: a letter and a byte for its marks.
  case vni
  /// RFC 1456.
  case viscii
  /// The fonts of the Vietnamese Professionals Society.
  case vps

  /// The encoding of this label, by the WHATWG Encoding Standard's table of labels, and for what
  /// that lacks by the names that browsers and mail programs once gave it.
  public init?(label: some StringProtocol) {
    let label = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    guard let known = Self.labels[label] ?? Self(rawValue: label) else { return nil }
    self = known
  }

  /// Whether a code unit has one byte and ASCII is read as ASCII.
  var isSingleByte: Bool {
    self != .utf8 && self != .utf16LittleEndian && self != .utf16BigEndian
  }

  private static let labels: [String: CharacterEncoding] = [
    "utf8": .utf8, "unicode-1-1-utf-8": .utf8,
    "utf-16": .utf16LittleEndian, "unicode": .utf16LittleEndian, "ucs-2": .utf16LittleEndian,
    "cp1252": .windows1252, "x-cp1252": .windows1252, "iso-8859-1": .windows1252,
    "latin1": .windows1252, "iso8859-1": .windows1252, "l1": .windows1252,
    "us-ascii": .windows1252, "ascii": .windows1252,
    "cp1258": .windows1258, "x-cp1258": .windows1258,
    "tcvn": .tcvn3, "tcvn-3": .tcvn3, "x-viet-tcvn": .tcvn3, "x-viet-tcvn5712": .tcvn5712,
    "tcvn5712": .tcvn5712, "tcvn-5712": .tcvn5712, "tcvn5712-1:1993": .tcvn5712,
    "x-viet-vni": .vni, "vni-win": .vni, "csviscii": .viscii, "x-viet-vps": .vps,
  ]
}
