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
}
