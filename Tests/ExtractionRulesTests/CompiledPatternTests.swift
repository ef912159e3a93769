import ExtractionRules
import Testing

@Suite("Compiled pattern")
struct CompiledPatternTests {
  @Test("named groups have their numbers")
  func numbersGroups() throws {
    let pattern = try CompiledPattern("(?<value>\\d+)(?:a)(b)(?<of>c)")
    #expect(pattern.groups == ["value": 1, "of": 3])
    #expect(try CompiledPattern("a").groups.isEmpty)
  }

  @Test(
    "an expression that cannot be compiled says why and where",
    arguments: ["a(b", "a)b", "[a", "a**+*", "(?<n>a)(?<n>b)"])
  func refuses(_ expression: String) throws {
    let failure = try #require(throws: CompiledPattern.Failure.self) {
      try CompiledPattern(expression)
    }
    #expect((1...expression.utf8.count).contains(failure.offset))
    #expect(!failure.message.isEmpty)
  }
}
