import TestSupport
import Testing
import VietnameseText

@testable import ExtractionRules

@Suite("Required literals")
struct RequiredLiteralsTests {
  private func literals(_ expression: String) -> [String]? {
    RequiredLiterals.of(expression)?.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("the longest run of letters that must occur is taken")
  func takesTheLongest() {
    #expect(literals("(?:tăng|giảm)\\s+\\d+\\s+bậc") == ["bậc"])
    #expect(literals("(?:giữ-nguyên|giảm-sâu)\\s+bậc") == ["giữ-nguyên", "giảm-sâu"])
    #expect(literals("hạng\\s+\\d+") == ["hạng"])
    #expect(literals("a?bcd") == ["bcd"])
  }

  @Test("an expression without a certain letter has none")
  func knowsNone() {
    #expect(literals("\\d+") == nil)
    #expect(literals("a|\\d") == nil)
    #expect(literals("a?") == nil)
    #expect(literals("(?:ab)*") == nil)
    #expect(literals("") == nil)
    #expect(literals("(?=ab)\\d") == nil)
  }

  @Test("every match of a small expression holds one of its literals", arguments: Self.small)
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
    "ab?c|b{1,}a", "\\x61b", "(?:(?:a|b)c)+", "a.c", "^ab$", "\\ba\\b", "[a-c]{2}1",
  ]

  @Test("every match of a bundled rule holds one of its literals")
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
    guard let literals = RequiredLiterals.of(expression) else { return }
    for match in try matches(of: expression, in: text) {
      #expect(
        literals.contains { contains(Array(match.utf8), $0) },
        "\(expression) matches “\(match)”")
    }
  }

  private func contains(_ bytes: [UInt8], _ literal: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: literal) }
  }
}
