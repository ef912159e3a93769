import Testing

@testable import Workbench

@Suite struct CleaningGoldenTests {
  private func edit(
    _ number: Int, _ action: Edit.Action, _ text: String? = nil, target: Int? = nil
  ) -> Edit {
    Edit(
      number: number, annotator: "lan", page: "a", action: action, target: target, text: text)
  }

  @Test func theLastWordOnABlockCounts() {
    let golden = CleaningGolden([
      edit(1, .drop, "Tin mới"), edit(2, .keep, "Hết."), edit(3, .keep, "Tin mới"),
    ])
    #expect(golden.kept == ["Hết.", "Tin mới"])
    #expect(golden.dropped.isEmpty)
  }

  @Test func undoneEditsDoNotCount() {
    let golden = CleaningGolden([edit(1, .drop, "Tin mới"), edit(2, .undo, target: 1)])
    #expect(golden.dropped.isEmpty)
  }
}
