import Testing

@testable import ExtractionRules

@Test(
  "a pattern is cut into words, groups, classes and marks with their quantifiers",
  arguments: [
    ("thứ {whole} bậc", [["thứ", " ", "{whole}", " ", "bậc"]]),
    ("a|(b|c)d", [["a"], ["(b|c)", "d"]]),
    (#"[)|\]] ?\d{1,3}?\p{L}\x1F*"#, [[#"[)|\]]"#, " ?", #"\d{1,3}?"#, #"\p{L}"#, #"\x1F*"#]]),
    (#"(?:a\)(b))+(?! x)"#, [[#"(?:a\)(b))+"#, "(?! x)"]]),
    ("(?:a[(", [["(?:a[("]]), ("", [[]]), ("\\", [["\\"]]), ("{", [["{"]]),
  ])
func elements(pattern: String, expected: [[String]]) {
  #expect(PatternElements(pattern).alternatives == expected)
}

@Test("a group is opened unless it is repeated or a condition")
func inside() {
  #expect(PatternElements.inside("(?<value>a|b c)") == [["a"], ["b", " ", "c"]])
  #expect(PatternElements.inside("(?:a)") == [["a"]])
  #expect(PatternElements.inside("(?:a)?").isEmpty)
  #expect(PatternElements.inside("(?! a)").isEmpty)
}
