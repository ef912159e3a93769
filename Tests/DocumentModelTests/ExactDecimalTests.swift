import DocumentModel
import TestSupport
import Testing

@Suite("Exact decimal")
struct ExactDecimalTests {
  @Test(
    "a number is read with either mark, grouped or not, with its sign",
    arguments: [
      ("95,88", "95.88"), ("95.88", "95.88"), ("1.234,5", "1234.5"), ("1,234.5", "1234.5"),
      ("83.720", "83.72"), ("1.234.567", "1234567"), ("1,234,567", "1234567"), ("7", "7"),
      ("07", "7"), ("0,5", "0.5"), ("-0,5", "-0.5"), ("- 1", "-1"), ("+5.40", "5.4"), ("-0", "0"),
      ("100,00", "100"), ("48.059", "48.059"), ("0,5242", "0.5242"), (" 12", "12"),
    ])
  func reads(_ text: String, _ expected: String) throws {
    let value = try #require(ExactDecimal(parsing: text))
    #expect(value.description == expected)
  }

  @Test(
    "what is no number is refused",
    arguments: [
      "", " ", "-", ",5", ".5", "5,", "5.", "7/17", "12a", "1 234", "5-", "5 ", "٣", "1e3", "%",
      "+-5", "--5", "-+5", "- - 5",
    ])
  func refuses(_ text: String) {
    #expect(ExactDecimal(parsing: text) == nil)
  }

  @Test("fifteen digits are kept, sixteen refused")
  func keepsFifteenDigits() {
    #expect(ExactDecimal(parsing: "123456789012345")?.digits == 123_456_789_012_345)
    #expect(ExactDecimal(parsing: "1234567890123456") == nil)
    #expect(ExactDecimal(parsing: "0,00000000000001")?.decimals == 14)
    #expect(ExactDecimal(parsing: String(repeating: "9", count: 40)) == nil)
  }

  @Test("trailing zeros make no difference")
  func dropsTrailingZeros() {
    #expect(ExactDecimal(digits: 8_720, decimals: 2) == ExactDecimal(digits: 872, decimals: 1))
    #expect(ExactDecimal(digits: 0, decimals: 5) == 0)
    #expect(ExactDecimal(digits: 500, decimals: 0).description == "500")
  }

  @Test("only a number without decimals is whole")
  func tellsWholes() {
    #expect(ExactDecimal(parsing: "17,0")?.whole == 17)
    #expect(ExactDecimal(parsing: "17,5")?.whole == nil)
  }

  @Test("sums and differences are exact where floating point is not")
  func addsExactly() {
    #expect(sum("0,1", "0,2") == ExactDecimal(parsing: "0,3"))
    #expect(sum("95,88", "-83,24") == ExactDecimal(parsing: "12,64"))
    #expect(sum("87,56", "-1,93") == ExactDecimal(parsing: "85,63"))
    #expect(ExactDecimal(5) - 7 == -2)
    #expect((-ExactDecimal(digits: 25, decimals: 1)).magnitude.description == "2.5")
  }

  @Test("numbers of different length are put in the right order")
  func compares() {
    let texts = ["-2,19", "-1", "0", "0,5", "5,4", "5,45", "71", "71,3", "1.234,5"]
    let values = texts.compactMap { ExactDecimal(parsing: $0) }
    #expect(values.count == texts.count)
    #expect(values.reversed().sorted() == values)
  }

  @Test("the largest and the finest number are told apart and added without a trap")
  func survivesExtremes() throws {
    let large = try #require(ExactDecimal(parsing: "999999999999999"))
    let fine = try #require(ExactDecimal(parsing: "0,00000000000001"))
    #expect(fine < large)
    #expect(-large < fine)
    #expect(large > 0 && large + fine > fine)
    #expect(-large - fine < fine)
  }

  @Test("printing and reading again gives the same number")
  func roundTrips() {
    var random = RandomText(seed: 41)
    for _ in 0..<5_000 {
      let digits = random.number(in: -99_999_999...99_999_999)
      let value = ExactDecimal(digits: digits, decimals: random.number(in: 0...12))
      #expect(ExactDecimal(parsing: value.description) == value)
    }
  }

  @Test("the floating-point value is the nearest")
  func convertsToDouble() {
    #expect(ExactDecimal(parsing: "95,88")?.double == 95.88)
    #expect(ExactDecimal(parsing: "-0,5242")?.double == -0.5242)
  }

  @Test("any bytes are read or refused, never a trap")
  func survivesAnyBytes() {
    var random = RandomText(seed: 42)
    let marks = Array("0123456789,.-+ ".utf8)
    for _ in 0..<5_000 {
      let bytes = (0..<random.number(in: 0...20)).map { _ in random.element(of: marks) }
      if let value = ExactDecimal(parsing: bytes) {
        #expect(abs(value.digits) < 1_000_000_000_000_000)
      }
    }
  }

  private func sum(_ left: String, _ right: String) -> ExactDecimal? {
    guard let a = ExactDecimal(parsing: left), let b = ExactDecimal(parsing: right) else {
      return nil
    }
    return a + b
  }
}
