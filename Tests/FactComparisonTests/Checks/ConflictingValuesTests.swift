import FactComparison
import TestSupport
import Testing

@Suite("Conflicting values")
struct ConflictingValuesTests {
  private let check = ConflictingValues()

  @Test("two to one is an error at the one, whichever was read first")
  func majority() {
    let page = { (id: String, value: String) in "\(id)|An Giang|SIPAS|2030|score|\(value)" }
    let expected = ["error: 84.67 <- 86.47"]
    #expect(
      check.findings([page("a", "86.47"), page("b", "84.67"), page("c", "84.67")]) == expected)
    #expect(
      check.findings([page("a", "84.67"), page("b", "84.67"), page("c", "86.47")]) == expected)
  }

  @Test("a page that contradicts itself is left to its own check")
  func onePage() {
    #expect(
      check.findings(["a|Huế|PCI|2030|score|60.1", "a|Huế|PCI|2030|score|60.2"]).isEmpty)
  }

  @Test("a value on a scale of 1 and on one of 100 is one value")
  func scales() {
    #expect(
      check.findings(["a|Huế|DTI|2024|score|0.7951", "b|Huế|DTI|2024|score|79.51"]).isEmpty)
    #expect(
      check.findings(["a|Huế|DTI|2024|score|0.7951", "b|Huế|DTI|2024|score|79.15"])
        == ["warning: 0.7951 <- 79.15"])
  }

  @Test("points and per cent are one fact where an index is published in per cent")
  func units() {
    #expect(
      check.findings(["a|Huế|SIPAS|2030|score|84.67", "b|Huế|SIPAS|2030|percent|84.67"]).isEmpty)
    #expect(
      check.findings(["a|Huế|SIPAS|2030|score|84.67", "b|Huế|SIPAS|2030|percent|86.47"])
        == ["warning: 84.67 <- 86.47"])
    #expect(
      check.findings(["a|Huế|PCI|2030|score|64.67", "b|Huế|PCI|2030|percent|86.47"]).isEmpty)
  }

  @Test("cut off and rounded are both one value, another tenth is not")
  func rounding() {
    let fine = "a|Huế|PCI|2030|score|60.67"
    #expect(check.findings([fine, "b|Huế|PCI|2030|score|60.6"]).isEmpty)
    #expect(check.findings([fine, "b|Huế|PCI|2030|score|60.7"]).isEmpty)
    #expect(check.findings([fine, "b|Huế|PCI|2030|score|60.8"]).count == 1)
  }

  @Test("changes are compared against one baseline only")
  func baselines() {
    let change = "a|Huế|PCI|2030|change|1.5|2029"
    #expect(check.findings([change, "b|Huế|PCI|2030|change|2.5|2028"]).isEmpty)
    #expect(check.findings([change, "b|Huế|PCI|2030|change|2.5|2029"]).count == 1)
  }

  @Test("averages of groups that are ranked apart may differ")
  func groups() {
    #expect(
      check.findings(["a|ministries|DTI|2021|score|0.2151", "b|ministries|DTI|2021|score|0.4595"])
        .isEmpty)
  }
}
