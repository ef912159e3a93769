internal import DocumentModel
internal import Evaluation
internal import FactLinking
internal import LinkerTraining
internal import VietnameseText

/// A model that was learned from annotated passages, and what it changes over the open pages.
public struct Proposal: Sendable {
  /// A record that is read otherwise.
  struct Change: Sendable {
    /// The page's number.
    var page: Int
    /// As it was read; `nil` for one that is new.
    var before: EditedRecord?
    /// As it is read now; `nil` for one that is lost.
    var after: EditedRecord?
  }

  /// The model's file.
  let model: [UInt8]
  /// The model, with the confidence that holds on the bench.
  let linking: Linking
  /// How many passages it was learned from.
  let passages: Int
  /// What it changes.
  let changes: [Change]

  /// Learns from `bytes`, lines of annotated passages, over the model inside the program.
  ///
  /// - Throws: `WorkbenchFailure` if there is no passage, `RuleFaults` for faulty rules.
  init(
    learning bytes: [UInt8], pages: [OpenPage], setting: Bench.Setting, before: [Bench.Reading]
  ) async throws {
    let file = try GoldFile(name: "workbench", bytes: bytes)
    let gold = try PassageReader(book: setting.book).passages(of: file)
    guard !gold.isEmpty else {
      throw WorkbenchFailure("there is nothing to learn from; put a fact right first")
    }
    var trainer = Trainer()
    trainer.prior = .bundled
    model = trainer.file(of: gold, over: LinkingModel.bundledFile)
    linking = Linking(
      model: try LinkingModel(text: model), confidence: setting.linking.confidence)
    passages = gold.count
    let after = try await Bench.readings(of: pages, setting, linking)
    changes = Self.changes(from: before, to: after)
  }

  private static func changes(from old: [Bench.Reading], to new: [Bench.Reading]) -> [Change] {
    zip(old, new).enumerated().flatMap { page, pair in
      changes(from: records(of: pair.0), to: records(of: pair.1), page: page)
    }
  }

  private static func records(of reading: Bench.Reading) -> [EditedRecord] {
    let offsets = ScalarOffsets(reading.document.text.utf8)
    return reading.document.records.map { EditedRecord($0, offsets) }
  }

  /// The records of one side that the other lacks, two of one place as one change.
  private static func changes(
    from old: [EditedRecord], to new: [EditedRecord], page: Int
  ) -> [Change] {
    let (oldKeys, newKeys) = (Set(old.map(\.key)), Set(new.map(\.key)))
    var added = new.filter { !oldKeys.contains($0.key) }
    let lost = old.filter { !newKeys.contains($0.key) }.map { record in
      let twin = added.firstIndex { $0.start == record.start && $0.end == record.end }
      return Change(page: page, before: record, after: twin.map { added.remove(at: $0) })
    }
    return lost + added.map { Change(page: page, before: nil, after: $0) }
  }
}
