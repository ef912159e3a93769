/// A number exactly as a page prints it: an integer and how many of its digits are decimals.
///
/// ```swift
/// ExactDecimal(parsing: "95,88")?.description     // "95.88"
/// ExactDecimal(parsing: "1.234,5")?.description   // "1234.5"
/// ExactDecimal(parsing: "83.720")?.description    // "83.72"
/// ExactDecimal(parsing: "7/17")                   // nil
/// ```
///
/// Both decimal marks are read. Two different marks: the last is the decimal one. One mark used
/// twice groups thousands. Up to 15 digits are kept; longer numbers are refused.
public struct ExactDecimal: Hashable, Sendable {
  /// The digits as one integer, with the sign.
  public let digits: Int
  /// How many of the digits stand behind the decimal mark, 0 to 15; no trailing zeros.
  public let decimals: Int

  /// The number `digits` divided by ten to the power of `decimals`.
  public init(digits: Int, decimals: Int = 0) {
    var digits = digits
    var decimals = decimals
    while decimals > 0, digits % 10 == 0 {
      digits /= 10
      decimals -= 1
    }
    self.digits = digits
    self.decimals = decimals
  }

  /// A whole number.
  public init(_ whole: Int) { self.init(digits: whole) }

  /// The number written in `text`, with an optional sign in front, or `nil`.
  public init?(parsing text: some StringProtocol) {
    self.init(parsing: Array(text.utf8))
  }

  /// The number written in these ASCII bytes, or `nil`.
  public init?(parsing bytes: some Collection<UInt8>) {
    var scan = DecimalScan()
    for byte in bytes where !scan.take(byte) { return nil }
    guard let value = scan.value else { return nil }
    self = value
  }

  /// The whole number it is, or `nil` if it has decimals.
  public var whole: Int? { decimals == 0 ? digits : nil }

  /// The nearest floating-point number, for comparisons that need no exactness.
  public var double: Double {
    var divisor = 1.0
    for _ in 0..<decimals { divisor *= 10 }
    return Double(digits) / divisor
  }
}

/// Reads a number byte by byte and remembers its marks.
private struct DecimalScan {
  private var digits = 0
  private var count = 0
  private var isNegative = false
  private var isSigned = false
  private var marks: [(mark: UInt8, digitsBefore: Int)] = []

  mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return takeDigit(Int(byte) - 48)
    case UInt8(ascii: ","), UInt8(ascii: "."):
      marks.append((byte, count))
      return count > 0
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      isNegative = byte == UInt8(ascii: "-")
      defer { isSigned = true }
      return count == 0 && !isSigned
    case UInt8(ascii: " "): return count == 0
    default: return false
    }
  }

  private mutating func takeDigit(_ digit: Int) -> Bool {
    guard count < 15 else { return false }
    digits = digits * 10 + digit
    count += 1
    return true
  }

  var value: ExactDecimal? {
    guard count > 0, marks.last.map({ $0.digitsBefore < count }) ?? true else { return nil }
    let signed = isNegative ? -digits : digits
    return ExactDecimal(digits: signed, decimals: decimals)
  }

  private var decimals: Int {
    guard let last = marks.last else { return 0 }
    let isGrouping = marks.count > 1 && marks.allSatisfy { $0.mark == last.mark }
    return isGrouping ? 0 : count - last.digitsBefore
  }
}

extension ExactDecimal: Comparable {
  /// Orders by value.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let (a, b, _) = aligned(left, right)
    return a < b
  }

  /// The exact sum.
  public static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    let (a, b, decimals) = aligned(left, right)
    return ExactDecimal(digits: a + b, decimals: decimals)
  }

  /// The exact difference.
  public static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    left + (-right)
  }

  /// The same number with the other sign.
  public static prefix func - (value: ExactDecimal) -> ExactDecimal {
    ExactDecimal(digits: -value.digits, decimals: value.decimals)
  }

  /// The number without its sign.
  public var magnitude: ExactDecimal { ExactDecimal(digits: abs(digits), decimals: decimals) }

  private static func aligned(
    _ left: ExactDecimal, _ right: ExactDecimal
  ) -> (Int, Int, Int) {
    let decimals = max(left.decimals, right.decimals)
    return (left.scaled(to: decimals), right.scaled(to: decimals), decimals)
  }

  /// The digits with `target` decimals, cut off far beyond 15 digits: the order stays right there,
  /// and two such numbers can still be added.
  private func scaled(to target: Int) -> Int {
    var value = digits
    for _ in decimals..<target {
      value = min(max(value, -Self.scaleLimit), Self.scaleLimit) * 10
    }
    return value
  }

  private static let scaleLimit = 100_000_000_000_000_000
}

extension ExactDecimal: CustomStringConvertible, ExpressibleByIntegerLiteral {
  /// A whole number, so that tests can write `7`.
  public init(integerLiteral value: Int) { self.init(value) }

  /// The number in JSON's notation, without trailing zeros.
  public var description: String {
    guard decimals > 0 else { return String(digits) }
    var text = String(abs(digits))
    while text.utf8.count <= decimals { text = "0" + text }
    let mark = text.index(text.endIndex, offsetBy: -decimals)
    return (digits < 0 ? "-" : "") + text[..<mark] + "." + text[mark...]
  }
}
