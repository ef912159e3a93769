public import ExtractionRules

extension TestResult {
  /// A fault of a rule book as a test that is broken.
  public init(_ fault: RuleFault) {
    self.init(
      name: fault.message, place: "\(fault.place.file):\(fault.place.line):\(fault.place.column)",
      stage: .mentions, outcome: .broken)
    differences = fault.description.split(separator: "\n").dropFirst().map(String.init)
  }
}
