import Testing

@testable import Workbench

@Suite struct AnnotatedPageTests {
  private func record(_ subject: String, _ start: Int = 0) -> EditedRecord {
    EditedRecord(
      subject: subject, index: "PCI", period: "2020", measure: "rank", value: 5, start: start,
      end: start + 3)
  }

  private func edit(
    _ number: Int, _ action: Edit.Action, _ original: EditedRecord? = nil,
    _ fields: EditedRecord? = nil, target: Int? = nil
  ) -> Edit {
    Edit(
      number: number, annotator: "lan", page: "a", action: action, original: original,
      fields: fields, target: target)
  }

  @Test func keepsWhatWasAcceptedAndLeavesTheRestOpen() {
    let read = [record("An Giang"), record("Cà Mau", 9), record("Huế", 19)]
    let page = AnnotatedPage([
      edit(1, .accept, read[0]), edit(2, .reject, read[1]),
    ])
    #expect(page.facts(of: read) == [read[0]])
    #expect(page.open(of: read) == [read[2]])
  }

  @Test func aCheckedPageHoldsAllThatWasNotRejected() {
    let read = [record("An Giang"), record("Cà Mau", 9)]
    let page = AnnotatedPage([edit(1, .reject, read[1]), edit(2, .checked)])
    #expect(page.facts(of: read) == [read[0]])
    #expect(page.open(of: read).isEmpty)
  }

  @Test func changesTakeThePlaceOfWhatWasRead() {
    let read = [record("An Giang")]
    let page = AnnotatedPage([edit(1, .change, read[0], record("Cà Mau"))])
    #expect(page.facts(of: read).map(\.subject) == ["Cà Mau"])
  }

  @Test func undoneEditsDoNotCount() {
    let read = [record("An Giang")]
    let page = AnnotatedPage([edit(1, .reject, read[0]), edit(2, .undo, target: 1)])
    #expect(page.isEmpty)
    #expect(page.open(of: read) == read)
  }

  @Test func addedFactsCanBeChangedAndTakenBack() {
    let added = record("Huế", 40)
    let changed = AnnotatedPage([
      edit(1, .add, nil, added), edit(2, .change, added, record("Hà Nội", 40)),
    ])
    #expect(changed.facts(of: []).map(\.subject) == ["Hà Nội"])
    let taken = AnnotatedPage([edit(1, .add, nil, added), edit(2, .reject, added)])
    #expect(taken.facts(of: []).isEmpty)
  }

  @Test func whatIsReadNoLongerIsKeptIfItWasRight() {
    let page = AnnotatedPage([edit(1, .accept, record("An Giang"))])
    #expect(page.facts(of: []).map(\.subject) == ["An Giang"])
  }
}
