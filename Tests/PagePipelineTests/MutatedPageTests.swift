import PageReading
import TestSupport
import Testing

@Suite("Mutated pages")
struct MutatedPageTests {
  @Test("every property holds of broken pages")
  func survives() throws {
    let properties = try PageProperties()
    let mutator = PageMutator(CorpusPages.all, seed: 1)
    for number in 0..<300 {
      let violations = properties.violations(of: mutator.page(number))
      #expect(violations.isEmpty, "page \(number): \(violations.prefix(3))")
    }
  }

  @Test(
    "every property holds of what broke one before",
    arguments: [
      "Tỉnh l\u{FFFF}n xuống ra sao&#769; ở hạng\u{FFFE}", "q\u{301}\u{34F}\u{323}x",
      "'\u{486}\u{31D}", "a" + String(repeating: "\u{301}\u{323}", count: 50),
      "hÃ\u{00A0}nh lÃ\u{FFFD} Ã", ">\u{301}\u{323}x", "thứ\u{323}\u{AD}\u{323} t",
    ])
  func remembersFindings(_ text: String) throws {
    let properties = try PageProperties()
    let page = "<html><body><p>Tỉnh Hà Nam xếp thứ 2</p><p>\(text)</p></body></html>"
    for kind in [PageInput.Kind.html, .text] {
      let input = PageInput(kind: kind, content: Array(page.utf8))
      #expect(properties.violations(of: input) == [], "\(kind)")
    }
  }
}
