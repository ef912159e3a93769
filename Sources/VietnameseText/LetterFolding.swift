/// Folds Vietnamese text for matching, byte by byte and without changing its length.
///
/// Capitals become small letters, both places of the tone mark become one, no-break spaces, all
/// dashes and curly quotes become their ASCII forms with blanks beside them. Offsets into the
/// folded bytes are offsets into the text, so the text itself is never altered.
///
/// ```swift
/// LetterFolding.folded("TRƯƠNG HOÀ BÌNH")   // "trương hòa bình"
/// LetterFolding.folded("2016–2021")         // "2016 - 2021"
/// ```
///
/// Three rare pairs differ in length between the two tone-mark styles (uỳ/ùy, uỹ/ũy, oẽ/õe) and
/// stay as they are.
public enum LetterFolding {
  /// The folded form of `text`.
  public static func folded(_ text: String) -> String {
    String(decoding: folded(Array(text.utf8)), as: UTF8.self)
  }

  /// The folded form of these UTF-8 bytes, of the same length.
  public static func folded(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
      bytes.withUnsafeBufferPointer { input in
        var folder = FoldingPass(input: input, output: output)
        folder.run()
      }
      count = bytes.count
    }
  }
}

/// One pass over a text; lives only inside `folded`.
private struct FoldingPass {
  let input: UnsafeBufferPointer<UInt8>
  let output: UnsafeMutableBufferPointer<UInt8>
  var at = 0

  init(input: UnsafeBufferPointer<UInt8>, output: UnsafeMutableBufferPointer<UInt8>) {
    self.input = input
    self.output = output
  }

  mutating func run() {
    while at < input.count {
      let byte = input[at]
      if byte < 0x80 {
        output[at] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        at += 1
      } else {
        foldLetter(lead: byte)
      }
    }
  }

  private mutating func foldLetter(lead: UInt8) {
    let left = input.count - at
    switch lead {
    case 0xC2...0xDF where left > 1: foldTwo(lead, input[at + 1])
    case 0xE0...0xEF where left > 2: foldThree(lead, input[at + 1], input[at + 2])
    default:
      output[at] = lead
      at += 1
    }
  }

  private mutating func foldTwo(_ lead: UInt8, _ second: UInt8) {
    let small = smallTwo(lead, second)
    output[at] = small.0
    output[at + 1] = small.1
    moveToneMark(length: 2)
    at += 2
  }

  private func smallTwo(_ lead: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
    switch (lead, second) {
    case (0xC2, 0xA0): (0x20, 0x20)
    case (0xC3, 0x90), (0xC3, 0xB0): (0xC4, 0x91)
    case (0xC3, 0x80...0x9E) where second != 0x97: (0xC3, second + 0x20)
    case (0xC4, 0x82), (0xC4, 0x90), (0xC4, 0xA8), (0xC5, 0xA8): (lead, second + 1)
    case (0xC6, 0xA0), (0xC6, 0xAF): (lead, second + 1)
    default: (lead, second)
    }
  }

  private mutating func foldThree(_ lead: UInt8, _ second: UInt8, _ third: UInt8) {
    let small = smallThree(lead, second, third)
    output[at] = small.0
    output[at + 1] = small.1
    output[at + 2] = small.2
    moveToneMark(length: 3)
    at += 3
  }

  private func smallThree(
    _ lead: UInt8, _ second: UInt8, _ third: UInt8
  ) -> (UInt8, UInt8, UInt8) {
    switch (lead, second, third) {
    case (0xE1, 0xBA, 0xA0...0xBF), (0xE1, 0xBB, 0x80...0xB9): (lead, second, third | 1)
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): (0x20, 0x2D, 0x20)
    case (0xE2, 0x80, 0x98...0x99): (0x20, 0x27, 0x20)
    case (0xE2, 0x80, 0x9C...0x9E): (0x20, 0x22, 0x20)
    case (0xE2, 0x80, 0xA6): (0x2E, 0x2E, 0x2E)
    case (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): (0x20, 0x20, 0x20)
    default: (lead, second, third)
    }
  }

  /// Writes "oà" as "òa": the tone mark goes to the first of the two vowels.
  private mutating func moveToneMark(length: Int) {
    guard at > 0 else { return }
    let first = output[at - 1]
    guard first == UInt8(ascii: "o") || first == UInt8(ascii: "u") else { return }
    if length == 2 { moveShort(first) } else { moveLong(first) }
  }

  private mutating func moveShort(_ first: UInt8) {
    guard output[at] == 0xC3 else { return }
    switch (first, output[at + 1]) {
    case (0x6F, 0xA0): place(0xC3, 0xB2, vowel: "a")
    case (0x6F, 0xA1): place(0xC3, 0xB3, vowel: "a")
    case (0x6F, 0xA3): place(0xC3, 0xB5, vowel: "a")
    case (0x6F, 0xA8): place(0xC3, 0xB2, vowel: "e")
    case (0x6F, 0xA9): place(0xC3, 0xB3, vowel: "e")
    case (0x75, 0xBD): place(0xC3, 0xBA, vowel: "y")
    default: break
    }
  }

  private mutating func moveLong(_ first: UInt8) {
    guard output[at] == 0xE1 else { return }
    switch (first, output[at + 1], output[at + 2]) {
    case (0x6F, 0xBA, 0xA3): place(0xE1, 0xBB, 0x8F, vowel: "a")
    case (0x6F, 0xBA, 0xA1): place(0xE1, 0xBB, 0x8D, vowel: "a")
    case (0x6F, 0xBA, 0xBB): place(0xE1, 0xBB, 0x8F, vowel: "e")
    case (0x6F, 0xBA, 0xB9): place(0xE1, 0xBB, 0x8D, vowel: "e")
    case (0x75, 0xBB, 0xB7): place(0xE1, 0xBB, 0xA7, vowel: "y")
    case (0x75, 0xBB, 0xB5): place(0xE1, 0xBB, 0xA5, vowel: "y")
    default: break
    }
  }

  private mutating func place(_ first: UInt8, _ second: UInt8, vowel: Unicode.Scalar) {
    output[at - 1] = first
    output[at] = second
    output[at + 1] = UInt8(ascii: vowel)
  }

  private mutating func place(
    _ first: UInt8, _ second: UInt8, _ third: UInt8, vowel: Unicode.Scalar
  ) {
    output[at - 1] = first
    output[at] = second
    output[at + 1] = third
    output[at + 2] = UInt8(ascii: vowel)
  }
}
