import ExtractionRules
import Testing

@Suite("Rule book reader")
struct RuleBookReaderTests {
  private func faults(_ yaml: String) -> [String] {
    RuleBookReader.read(yaml, file: "x.yaml").faults.map {
      "\($0.place.line): \($0.message)"
    }
  }

  @Test("a rule is read with all its parts")
  func readsRules() throws {
    let read = RuleBookReader.read(Self.whole, file: "ranks.yaml")
    let rule = try #require(read.book.rules.first)
    #expect(read.faults.isEmpty)
    #expect(rule.id == "rank.test" && rule.mention == "rank" && rule.priority == 40)
    #expect(rule.captures == ["value": .integer] && rule.requires == [.index, .unit])
    #expect(rule.isCaseSensitive && rule.values == ["last": "true"])
    #expect(rule.examples.first?.values == ["value": "7"])
    #expect(rule.examples.first?.texts == ["đứng ⟦thứ 7⟧"])
    #expect(rule.counterexamples == ["năm thứ 7"])
    #expect(rule.place.file == "ranks.yaml" && rule.place.line == 9 && rule.place.column == 14)
    #expect(
      read.book.vocabulary == ["n": "\\d+"] && read.book.lexicons == ["verbs": ["đứng", "xếp"]])
  }

  private static let whole = #"""
    vocabulary:
      n: '\d+'
    lexicons:
      verbs: [đứng, xếp]
    rules:
      - id: rank.test
        about: A test.
        mention: rank
        pattern: 'thứ (?<value>{n})'
        captures: {value: integer}
        values: {last: true}
        requires: [index, unit]
        priority: 40
        case: sensitive
        examples:
          - values: {value: 7}
            texts: ['đứng ⟦thứ 7⟧']
        counterexamples: ['năm thứ 7']
    """#

  @Test("an unknown key is a fault on its line")
  func notesUnknownKeys() {
    #expect(faults("vocabulary: {}\nrulez: []\n") == ["2: unknown key rulez"])
    let rule = "rules:\n  - id: a\n    mention: rank\n    pattern: b\n    colour: red\n"
    #expect(faults(rule) == ["5: unknown key colour"])
  }

  @Test("a rule without id, mention or pattern is a fault")
  func notesMissingKeys() {
    #expect(
      faults("rules:\n  - id: a\n    mention: rank\n") == [
        "2: the rule has no pattern"
      ])
  }

  @Test("an unknown type or condition is a fault that names the known ones")
  func notesUnknownWords() {
    let rule = "rules:\n  - id: a\n    mention: rank\n    pattern: b\n"
    let read = RuleBookReader.read(
      rule + "    captures: {v: number}\n    requires: [moon]\n", file: "x.yaml")
    #expect(read.faults.map(\.place.line) == [5, 6])
    #expect(
      read.faults.map(\.message) == ["unknown capture type number", "unknown condition moon"])
    #expect(read.faults.first?.remedy.contains("integer") == true)
    #expect(read.faults.last?.remedy.contains("ranking") == true)
  }

  @Test("an example without marks is a fault")
  func notesUnmarkedExamples() {
    let rule = "rules:\n  - id: a\n    mention: rank\n    pattern: b\n    examples:\n"
    #expect(faults(rule + "      - texts: ['thứ 7']\n") == ["6: example marks no span: thứ 7"])
  }

  @Test("rules that are no list, a book that is no mapping, and text that is no YAML are faults")
  func notesWrongShapes() {
    #expect(faults("rules: 7\n") == ["1: rules must be a list"])
    #expect(faults("- a\n") == ["1: keys and values expected"])
    #expect(faults("a: [\n").count == 1)
    #expect(faults("") == [])
  }

  @Test("a fault is printed with its line, a caret and what to do")
  func printsFaults() {
    let fault = RuleBookReader.read("vocabulary: {}\nrulez: []\n", file: "x.yaml").faults.first
    #expect(
      fault?.description == """
        x.yaml:2:1: unknown key rulez
        rulez: []
        ^
          did you mean rules?
        """)
  }
}
