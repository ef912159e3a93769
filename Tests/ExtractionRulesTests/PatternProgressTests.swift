import Testing
import VietnameseText

@testable import ExtractionRules

/// How far `pattern` goes into `text`: what it read, and the part that failed.
private func progress(_ pattern: String, _ text: String) -> [String?]? {
  let yaml = "rules: [{id: a.b, mention: rank, pattern: '\(pattern)'}]"
  let book = RuleBookReader.read(yaml, file: "a.yaml").book
  let bytes = Array(text.utf8)
  let whole = Span(0, bytes.count)
  return book.rules.first.flatMap { rule in
    book.progress(of: rule, in: bytes, line: whole, at: whole).map {
      [String(decoding: bytes[$0.span.range], as: UTF8.self), $0.rest]
    }
  }
}

@Test("a pattern goes as far as its parts match one after the other")
func parts() {
  #expect(progress("bac \\d ?/ ?\\d", "len bac 7 cao") == ["bac 7 ", "/ ?\\d"])
  #expect(progress("bac \\d", "len bac 7 cao") == ["bac 7", nil])
  #expect(progress("nac \\d", "len bac 7 cao") == nil)
}

@Test("of several ways the one that covers most counts, inside groups too")
func ways() {
  #expect(progress("bac mot|bac 7 tren", "len bac 7 cao") == ["bac 7 ", "tren"])
  #expect(progress("(?:len nac|len bac 9)", "len bac 7 cao") == ["len bac ", "9"])
}

@Test("a condition that fails is the part that is named")
func conditions() {
  #expect(progress("bac \\d(?! cao)", "len bac 7 cao") == ["bac 7", "(?! cao)"])
}
