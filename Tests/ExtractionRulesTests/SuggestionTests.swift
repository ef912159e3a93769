import Testing

@testable import ExtractionRules

@Test("the nearest word is suggested, and all words where none is near")
func suggestions() {
  #expect(Suggestion.remedy(for: "patern", among: ["pattern", "id"]) == "did you mean pattern?")
  #expect(Suggestion.remedy(for: "colour", among: ["pattern", "id"]) == "one of id, pattern")
}
