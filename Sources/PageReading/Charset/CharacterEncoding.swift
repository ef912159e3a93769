/// The encodings a page's bytes are read in.
///
/// ```swift
/// CharacterEncoding(label: "UTF-8")          // .utf8
/// CharacterEncoding(label: "iso-8859-1")     // .windows1252, as browsers read it
/// CharacterEncoding(label: "klingon")        // nil
/// ```
public enum CharacterEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
  case windows1258 = "windows-1258"

  /// The encoding of this label, by the WHATWG Encoding Standard's table of labels.
  public init?(label: some StringProtocol) {
    switch label.lowercased().filter({ !$0.isWhitespace && $0 != "\"" && $0 != "'" }) {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "utf-16", "utf-16le", "unicode", "ucs-2": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "latin1", "iso8859-1", "l1",
      "us-ascii", "ascii":
      self = .windows1252
    case "windows-1258", "cp1258", "x-cp1258": self = .windows1258
    default: return nil
    }
  }
}
