import Testing

@testable import ExtractionRules

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

  @Test("an expression known to compile is compiled once, whoever needs it first")
  func compilesWhenNeeded() async throws {
    let form = PatternForm(expression: "(?<value>\\d+)", groups: ["value": 1], literals: [])
    let pattern = CompiledPattern(form)
    #expect(pattern.groups == ["value": 1])
    let codes = await withTaskGroup(of: UInt.self) { group in
      for _ in 0..<16 { group.addTask { UInt(bitPattern: pattern.code) } }
      return await group.reduce(into: Set<UInt>()) { $0.insert($1) }
    }
    #expect(codes.count == 1 && !codes.contains(0))
    #expect(try matches(of: pattern, in: "thứ 7/17") == ["7", "17"])
  }
}
