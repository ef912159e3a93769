/// Random Vietnamese text, the same in every run.
///
/// ```swift
/// var random = RandomText(seed: 1)
/// random.text(length: 20)   // twenty letters, figures, blanks and marks
/// ```
public struct RandomText {
  private var generator: SeededGenerator

  /// Texts that follow from `seed`.
  public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A text of at most `length` scalars.
  public mutating func text(length: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<number(in: 0...length) { scalars.append(element(of: Self.scalars)) }
    return String(scalars)
  }

  /// At most `length` bytes, seldom valid UTF-8.
  public mutating func bytes(length: Int) -> [UInt8] {
    (0..<number(in: 0...length)).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  /// At most `count` of `words` in any order, a blank between them.
  public mutating func sentence(of words: [String], count: Int) -> String {
    (0..<number(in: 1...count)).map { _ in element(of: words) }.joined(separator: " ")
  }

  /// A number of `range`.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// One of `elements`, which must not be empty.
  public mutating func element<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  /// `count` pages of HTML that differ in length.
  public static func pages(_ count: Int, seed: UInt64) -> [String] {
    var random = RandomText(seed: seed)
    return (0..<count).map { number in
      "<html><body><h1>Trang \(number)</h1><p>\(random.text(length: 4_000))</p></body></html>"
    }
  }

  private static let vowels =
    "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"
  private static let scalars = Array(
    (vowels + vowels.uppercased() + "oououubcdđĐghklmnpqrstvxBCDGHKLMNPQRSTVX0123456789"
      + "     ,.;:()/%&+-–—−‐\u{A0}\u{200B}\u{FEFF}‘’“”…€😀\n\t").unicodeScalars)
}
