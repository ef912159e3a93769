import Testing

@testable import ExtractionRules

/// A rule book of one rule, with some of its keys replaced.
private func book(
  id: String = "rank.mine", pattern: String = "hạng (?<value>\\d+)", more: String = ""
) -> String {
  """
  rules:
    - id: \(id)
      mention: rank
      pattern: '\(pattern)'
      captures: {value: integer}
      examples: [{values: {value: 9}, texts: ['⟦hạng 9⟧']}]
      counterexamples: ['hạng chín']
  \(more)
  """
}

/// The faults of one file laid over an empty book.
private func faults(_ yaml: String) -> [RuleFault] {
  do {
    _ = try RuleBook.read([(name: "mine.yaml", text: yaml)], over: RuleBook.bundled())
    return []
  } catch { return error.faults }
}

@Test("a book without faults is read")
func soundBook() { #expect(faults(book()).isEmpty) }

@Test("an unknown key names the place and the key that was meant")
func unknownKey() throws {
  let fault = try #require(faults(book(more: "    patern: x")).first)
  #expect(fault.message == "unknown key patern")
  #expect((fault.place.file, fault.place.line, fault.place.column) == ("mine.yaml", 8, 5))
  #expect(fault.remedy == "did you mean pattern?")
}

@Test("a duplicate id names the first place")
func duplicateID() throws {
  let second = book().split(separator: "\n").dropFirst().joined(separator: "\n")
  let fault = try #require(faults(book() + second).first)
  #expect(fault.message == "duplicate id rank.mine")
  #expect(fault.remedy.hasSuffix("mine.yaml:4"))
}

@Test("an unknown vocabulary is shown with a caret and the name that was meant")
func unknownVocabulary() throws {
  let fault = try #require(faults(book(pattern: "hạng {ordinal-wor}(?<value>\\d)")).first)
  let lines = fault.description.split(separator: "\n").map(String.init)
  #expect(lines[0] == "mine.yaml:4:20: rank.mine: unknown vocabulary {ordinal-wor}")
  #expect(lines[2].count == 20)
  #expect(lines[3] == "  did you mean ordinal-word?")
}

@Test("a bad regular expression gives PCRE2's own message at its place")
func badExpression() throws {
  let fault = try #require(faults(book(pattern: "hạng (?<value>\\d+) [bậc")).first)
  #expect(fault.message.contains("missing terminating ]"))
  #expect((fault.place.line, fault.place.column) == (4, 38))
}

@Test("an example that marks no span is a fault", arguments: ["hạng 9", "⟧hạng 9⟦", "⟦⟧ hạng 9"])
func unmarkedExample(text: String) throws {
  let yaml = book().replacing("'⟦hạng 9⟧'", with: "'\(text)'")
  let fault = try #require(faults(yaml).first)
  #expect(fault.message.hasPrefix("example marks no span"))
  #expect(fault.place.line == 6)
}

@Test("a capture without its group, a bad mention and a bad condition are faults")
func unknownNames() {
  let yaml = book(more: "    requires: [unti]").replacing("mention: rank", with: "mention: rnk")
    .replacing("captures: {value", with: "captures: {valu")
  let messages = faults(yaml).map(\.message)
  #expect(messages.contains("unknown condition unti"))
  #expect(messages.contains("unknown mention rnk"))
  #expect(messages.contains { $0.contains("the pattern has no group (?<valu>…)") })
}

@Test("all faults of all files come at once")
func allAtOnce() {
  let files = [
    (name: "a.yaml", text: book(pattern: "(")), (name: "b.yaml", text: "rules: {}"),
    (name: "c.yaml", text: "disable: [rank.of-totl]"), (name: "d.yaml", text: "rules: ['"),
  ]
  do {
    _ = try RuleBook.read(files, over: RuleBook.bundled())
    Issue.record("no fault was noted")
  } catch {
    #expect(Set(error.faults.map(\.place.file)) == ["a.yaml", "b.yaml", "c.yaml", "d.yaml"])
  }
}

@Test("a folder that is not there is a fault with a remedy")
func missingFolder() {
  #expect(throws: RuleFaults.self) { try RuleBook().overlaid(withFolder: "/no/such/folder") }
}
