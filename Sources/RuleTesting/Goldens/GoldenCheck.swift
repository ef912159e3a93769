internal import DocumentModel
internal import VietnameseText

/// One golden beside the document that was read.
struct GoldenCheck {
  let test: GoldenCase
  let document: Document

  /// The results of the stages that the golden says something about.
  func results(stages: Set<TestStage>) -> [TestResult] {
    TestStage.allCases.filter(stages.contains).flatMap { stage in
      switch stage {
      case .clean: cleanResults
      case .mentions: factResults(.mentions, FactSheet.mentions(of: document))
      case .records: factResults(.records, FactSheet.records(of: document))
      case .findings: factResults(.findings, FactSheet.findings(of: document))
      }
    }
  }

  /// The golden with what was read under the keys of `stages`; `nil` if nothing can be recorded.
  func recorded(stages: Set<TestStage>) -> OrderedJSON? {
    var golden = test.golden
    for stage in stages {
      switch stage {
      case .clean:
        recordMetadata(in: &golden)
        recordLines(in: &golden)
      case .mentions: record(.mentions, FactSheet.mentions(of: document), in: &golden)
      case .records: record(.records, FactSheet.records(of: document), in: &golden)
      case .findings: record(.findings, FactSheet.findings(of: document), in: &golden)
      }
    }
    return golden == test.golden ? nil : golden
  }

  /// Keeps every expected fact that was read, in its place, and adds the new ones at the end.
  private func record(_ stage: TestStage, _ found: [Fact], in golden: inout OrderedJSON) {
    guard let expected = golden[stage.rawValue] else { return }
    let pairing = FactPairing(
      expected: expected.elements.map { Fact($0, stage, in: document) }, found: found)
    let facts = pairing.recorded.map { $0.json(stage, in: document) }
    golden[stage.rawValue] = .array(facts)
  }

  private func factResults(_ stage: TestStage, _ found: [Fact]) -> [TestResult] {
    guard let expected = test.golden[stage.rawValue] else { return [] }
    let pairing = FactPairing(
      expected: expected.elements.map { Fact($0, stage, in: document) }, found: found)
    return pairing.pairs.map { pair in
      let label = (pair.expected ?? pair.found)?.label ?? ""
      var result = TestResult(
        name: "\(test.name) \(label)", place: test.goldenPath, stage: stage, outcome: pair.outcome)
      guard pair.outcome != .passed else { return result }
      result.expected = pair.expected.flatMap { $0.shown(in: document.text.utf8) }
      result.found = pair.found.flatMap { $0.shown(in: document.text.utf8) }
      result.differences = pair.differences
      return result
    }
  }
}
