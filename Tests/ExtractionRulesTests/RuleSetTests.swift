import Testing
import VietnameseText

@testable import ExtractionRules

@Suite("Rule set")
struct RuleSetTests {
  private func rule(_ id: String, _ pattern: String, line: Int = 1) -> Rule {
    Rule(
      id: id, about: "", mention: "rank", pattern: pattern,
      place: RulePlace(file: "x.yaml", line: line))
  }

  private func found(
    _ rules: [Rule], in text: String, line: Span? = nil
  ) throws -> [String] {
    var book = RuleBook()
    book.rules = rules
    let set = try RuleSet(book: book)
    let original = Array(text.utf8)
    let line = line ?? Span(0, original.count)
    let scratch = try MatchScratch()
    var found: [String] = []
    LetterFolding.folded(original).withUnsafeBufferPointer { folded in
      original.withUnsafeBufferPointer { original in
        _ = set.forEachMatch(in: line, folded: folded, original: original, scratch: scratch) {
          guard let span = marked($1, set.rules[$0])?.shifted(by: line.start) else { return }
          found.append(
            set.rules[$0].rule.id + " " + String(decoding: original[span.range], as: UTF8.self))
        }
      }
    }
    return found
  }

  /// The group that marks the mention, or the whole match.
  private func marked(_ groups: MatchScratch.Groups, _ rule: RuleSet.Compiled) -> Span? {
    rule.spanGroups.compactMap { groups[$0] }.first ?? groups[0]
  }

  @Test("rules run on the folded text, those for which case matters on the text as written")
  func choosesTheText() throws {
    var exact = rule("exact", "TỈNH")
    exact.isCaseSensitive = true
    let rules = [rule("folded", "tỉnh"), exact]
    #expect(try found(rules, in: "Tỉnh TỈNH") == ["folded Tỉnh", "folded TỈNH", "exact TỈNH"])
  }

  @Test("a group called span marks the mention")
  func marksTheSpan() throws {
    #expect(try found([rule("a", "đứng (?<span>thứ \\d+)")], in: "Đứng thứ 7") == ["a thứ 7"])
    let either = rule("a", "đứng (?<span>thứ \\d+)|(?<span2>\\d+) bậc")
    #expect(try found([either], in: "Đứng thứ 7, tăng 3 bậc") == ["a thứ 7", "a 3"])
  }

  @Test("only the asked stretch is searched")
  func staysWithinTheLine() throws {
    let rules = [rule("a", "thứ \\d")]
    #expect(try found(rules, in: "thứ 7 thứ 8", line: Span(8, 15)) == ["a thứ 8"])
  }

  @Test("a rule whose literal is not in the line still runs if it has none")
  func runsRulesWithoutLiterals() throws {
    #expect(try found([rule("a", "\\d+"), rule("b", "bậc")], in: "x 63") == ["a 63"])
  }

  @Test("all rules that cannot be compiled are named at once, each with its place")
  func namesAllFaults() throws {
    var book = RuleBook()
    book.vocabulary = ["number": "\\d+"]
    book.rules = [rule("a", "thứ (", line: 3), rule("b", "x"), rule("c", "{numbr}", line: 9)]
    let faults = try #require(throws: RuleFaults.self) { try RuleSet(book: book) }
    #expect(faults.faults.map(\.place.line) == [3, 9])
    #expect(faults.faults.last?.message == "c: unknown vocabulary {numbr}")
    #expect(faults.faults.last?.remedy.contains("number") == true)
    #expect(faults.description.contains("x.yaml:3:1: a: "))
  }

  @Test("rules that are not asked for are left out, even faulty ones")
  func filters() throws {
    var book = RuleBook()
    book.rules = [rule("a", "("), rule("b", "x")]
    #expect(try RuleSet(book: book) { $0.id == "b" }.rules.map(\.rule.id) == ["b"])
  }

  @Test("the typed captures of a rule are numbered")
  func numbersCaptures() throws {
    var one = rule("a", "(?<value>\\d+)/(?<of>\\d+)")
    one.captures = ["value": .integer, "of": .integer]
    var book = RuleBook()
    book.rules = [one]
    let captures = try RuleSet(book: book).rules[0].captures
    #expect(captures.map(\.name) == ["of", "value"])
    #expect(captures.map(\.group) == [2, 1])
  }
}
