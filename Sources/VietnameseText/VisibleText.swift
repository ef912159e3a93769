/// Makes text from strangers safe to show on a terminal and in a message of one line.
///
/// ```swift
/// VisibleText.line("a\u{1B}[2Jb")    // a\u{1B}[2Jb, spelt out in seven letters for the escape
/// ```
///
/// Controls, line and paragraph separators, and the characters that turn the direction of writing
/// are spelt out as `\u{…}`. Source: Unicode Standard Annex 9, explicit formatting characters.
public enum VisibleText {
  /// `text` on one line.
  public static func line(_ text: String) -> String {
    visible(text) { isHarmful($0) }
  }

  /// `text` with its line ends and tabs.
  public static func lines(_ text: String) -> String {
    visible(text) { $0.value != 0x0A && $0.value != 0x09 && isHarmful($0) }
  }

  private static func visible(
    _ text: String, where isHidden: (Unicode.Scalar) -> Bool
  ) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a terminal may obey it instead of showing it.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E,
      0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
