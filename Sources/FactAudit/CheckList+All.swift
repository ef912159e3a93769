internal import DocumentModel
internal import FactComparison
public import FactValidation
public import FindingMessages
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

  /// Every check told in `language`, with what to do about its findings.
  ///
  /// The paragraphs on when a check speaks are written in English and left out in other languages.
  public static func all(in language: MessageLanguage) -> CheckList {
    all.told(
      isWhole: language == .english,
      sentence: { MessageCatalogue.bundled.text($0, in: language) },
      remedy: { MessageCatalogue.bundled.remedy(for: $0, in: language) })
  }
}
