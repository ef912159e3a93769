import DocumentModel
import Evaluation
import ExtractionRules
import FactLinking
import TestSupport
import Testing

@testable import LinkerTraining

@Suite("Trainer")
struct TrainerTests {
  private static func passages(_ file: String, _ count: Int) throws -> [GoldPassage] {
    let gold = try GoldFile(path: Fixtures.path("training/" + file))
    let part = GoldFile(part: gold, documents: Array(gold.documents.prefix(count)))
    return try PassageReader(book: .bundled()).passages(of: part)
  }

  @Test("the same passages give the same bytes")
  func isDeterministic() throws {
    let passages = try Self.passages("sentences.jsonl", 24)
    var trainer = Trainer()
    trainer.rounds = 1
    let file = trainer.file(of: passages)
    #expect(file == trainer.file(of: passages))
    #expect(try LinkingModel(text: file).count > 100)
  }

  @Test("gold facts lie at the values that carry them")
  func aligns() throws {
    let passages = try Self.passages("hard-sentences.jsonl", 60)
    let facts = passages.reduce(0) { $0 + $1.document.records.count }
    let lost = passages.reduce(0) { $0 + $1.unaligned.count }
    #expect(facts > 50 && lost * 10 < facts)
  }

  @Test("of optional facts it is not known whether they are standings")
  func passesOverOptional() throws {
    let passage = try #require(
      try Self.passages("hard-sentences.jsonl", 60).first {
        !($0.document.optionalRecords ?? []).isEmpty && !$0.gold.unknown.isEmpty
      })
    #expect(passage.gold.unknown.isDisjoint(with: passage.gold.links.keys))
  }
}

@Suite("Adapting a model")
struct AdaptationTests {
  @Test("weights of the model stay but for what the passages change, and both read as one file")
  func changesOnly() throws {
    let gold = try GoldFile(path: Fixtures.path("training/sentences.jsonl"))
    let part = GoldFile(part: gold, documents: Array(gold.documents.prefix(10)))
    let passages = try PassageReader(book: .bundled()).passages(of: part)
    let base = LinkingModel.bundledFile
    var trainer = Trainer()
    (trainer.rounds, trainer.prior) = (1, .bundled)
    let file = trainer.file(of: passages, over: base)
    let before = Set(base.split(separator: 0x0A))
    let after = Set(file.split(separator: 0x0A))
    #expect(before.intersection(after).count * 10 > before.count * 5 && before != after)
    #expect(try LinkingModel(text: file).settings == LinkingModel.bundled.settings)
  }
}
