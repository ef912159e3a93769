/// What the reading of a page may find before its facts are looked at; the raw value is the id.
public enum ReadingCheck: String, Hashable, Sendable, CaseIterable {
  case charsetMismatch = "charset_mismatch"
  case doubleEncoding = "double_encoding"
  case nulBytes = "nul_bytes"
  case readingLimit = "reading_limit"
  case ruleLimit = "rule_limit"

  /// What it looks for, in one sentence.
  public var sentence: String {
    switch self {
    case .charsetMismatch: "A page is in the encoding it declares."
    case .doubleEncoding: "A page's letters are encoded once."
    case .nulBytes: "A page holds no NUL bytes."
    case .readingLimit: "A page is read whole."
    case .ruleLimit: "Every rule is tried to its end."
    }
  }
}
