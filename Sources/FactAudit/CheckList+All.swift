internal import DocumentModel
internal import FactComparison
public import FactValidation
internal import RecordReading

extension CheckList {
  /// Every check whose id a report can show: of single pages, between pages, of files of records and
  /// of the reading itself.
  public static var all: CheckList {
    let between = FactComparer.standardChecks.map { check in
      Entry(
        id: check.id, severity: check.severity.rawValue, sentence: check.sentence,
        documentation: check.documentation,
        examples: check.examples.map { example in
          "- \(example.severity?.rawValue ?? "nothing"): " + example.facts.joined(separator: "; ")
        })
    }
    let names = RecordCheck.allCases.map { check in
      Entry(
        id: check.rawValue, severity: "warning", sentence: check.sentence,
        documentation: check.documentation)
    }
    let reading = ReadingCheck.allCases.map { check in
      Entry(
        id: check.rawValue, severity: check.rawValue.hasSuffix("limit") ? "warning" : "info",
        sentence: check.sentence)
    }
    return CheckList(further: between + names + reading)
  }
}
