import TestSupport
import Testing
import VietnameseText

@testable import ExtractionRules

@Suite("Required literals")
struct RequiredLiteralsTests {
  private func literals(_ expression: String) -> [[String]] {
    RequiredLiterals.of(expression).map { $0.map { String(decoding: $0, as: UTF8.self) } }
  }

  private let digits = (0...9).map(String.init)

  @Test("what must occur is taken, the longest first, then the one with fewest alternatives")
  func takesTheLongest() {
    #expect(literals("(?:tăng|hụt)\\s+\\d+\\s+bậc") == [["bậc"], ["tăng", "hụt"], digits])
    #expect(
      literals("(?:giữ-nguyên|giảm-sâu)\\s+bậc") == [["giữ-nguyên", "giảm-sâu"], ["bậc"]])
    #expect(literals("hạng\\s+\\d+") == [["hạng"], digits])
    #expect(literals("a?bcd") == [["bcd"]])
    #expect(literals("abộ?c") == [["ab"], ["c"]])
    #expect(literals("ab+cd") == [["bcd"], ["ab"]])
    #expect(literals("(?:ab\\s(?:c|d\\se))+") == [["ab"], ["c", "d"]])
  }

  @Test("no more sets are taken than are looked for")
  func takesFew() {
    #expect(literals("a\\sbb\\sccc\\sdddd") == [["dddd"], ["ccc"], ["bb"]])
  }

  @Test("an expression without a certain letter has none")
  func knowsNone() {
    #expect(literals("\\w+") == [])
    #expect(literals("a|\\w") == [])
    #expect(literals("a?") == [])
    #expect(literals("(?:ab)*") == [])
    #expect(literals("") == [])
    #expect(literals("(?=ab)\\w") == [])
  }

  @Test(
    "every match of a small expression holds a literal of each of its sets", arguments: Self.small)
  func holdsOnRandomLetters(_ expression: String) throws {
    var random = RandomText(seed: 61)
    for _ in 0..<400 {
      let text = String(
        (0..<random.number(in: 0...12)).map { _ in random.element(of: Self.letters) })
      try expectLiterals(of: expression, inMatchesOf: text)
    }
  }

  private static let letters = Array("abc1/ ")
  private static let small = [
    "ab|c", "a?b", "a*b+c", "(?:ab)?c", "[^a]b", "[]a]b", "(?<n>a|b)c", "a{0,2}b", "a{2}b",
    "a(?:b|)c", "(?=a)b", "(?<!a)b", "a\\/b", "\\w+b", "(?:a|b|c)(?:a|b)", "a++b", "(?>ab|a)c",
    "ab?c|b{1,}a", "ab+c", "ca{2}b", "a\\d?b", "\\d(?:a|b)+\\d", "\\x61b", "(?:(?:a|b)c)+", "a.c",
    "^ab$", "\\ba\\b", "[a-c]{2}1",
  ]

  @Test("every match of a bundled rule holds a literal of each of its sets")
  func holdsForBundledRules() throws {
    let book = try RuleBook.bundled()
    let words = book.rules.flatMap(\.examples).flatMap(\.texts).flatMap { text in
      LetterFolding.folded(text.filter { !"⟦⟧".contains($0) }).split(separator: " ").map(
        String.init)
    }
    var random = RandomText(seed: 62)
    let texts =
      (0..<40).map { _ in random.sentence(of: words, count: 30) }
      + book.rules.flatMap(\.examples).flatMap(\.texts).map {
        LetterFolding.folded($0.filter { !"⟦⟧".contains($0) })
      }
    for rule in book.rules {
      let expression = try PatternTranslator(vocabulary: book.vocabulary).translated(rule.pattern)
      try expectLiterals(of: expression, inMatchesOf: texts.joined(separator: "\n"))
    }
  }

  private func expectLiterals(of expression: String, inMatchesOf text: String) throws {
    let sets = RequiredLiterals.of(expression)
    for match in try matches(of: expression, in: text) {
      #expect(
        sets.allSatisfy { $0.contains { contains(Array(match.utf8), $0) } },
        "\(expression) matches “\(match)”")
    }
  }

  private func contains(_ bytes: [UInt8], _ literal: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: literal) }
  }
}
