import Evaluation
import ExtractionRules
import FactLinking
import TestSupport
import Testing

@testable import LinkerTraining

@Suite("Use of features")
struct FeatureUseTests {
  private func passages() throws -> [GoldPassage] {
    let gold = try GoldFile(path: Fixtures.path("training/sentences.jsonl"))
    let part = GoldFile(part: gold, documents: Array(gold.documents.prefix(12)))
    return try PassageReader(book: .bundled()).passages(of: part)
  }

  @Test("features that no passage has, the heaviest ones, and close decisions are told")
  func tells() throws {
    let file = Array("subject\tnoLast\t700\nsubject\tneverSeen=1\t-9000\n".utf8)
    let model = try LinkingModel(text: file)
    let use = FeatureUse(model: model, file: file, passages: try passages())
    #expect(use.idle == ["subject neverSeen=1 -9000"])
    #expect(use.heaviest.first == "subject neverSeen=1 -9000")
    #expect(use.close.allSatisfy { $0.choices.count == 2 })
    #expect(use.text(atMost: 1).contains("1 features that no passage has"))
  }

  @Test("a fact that the model is sure of and gold lacks is suspect")
  func suspects() throws {
    let line = """
      {"id": "a", "published": "2021-05-01", "mentions": [], "records": [], \
      "text": "Theo PCI 2020, An Giang xếp thứ 7/63 tỉnh, thành phố, đạt 65,2 điểm."}
      """
    let file = try GoldFile(name: "a.jsonl", bytes: Array(line.utf8))
    let passage = try #require(try PassageReader(book: .bundled()).passages(of: file).first)
    let lines = Suspects(model: .bundled, least: 50).lines(in: passage)
    #expect(lines.contains { $0.hasPrefix("a: gold has nothing like An Giang | PCI") })
    #expect(Suspects(model: .bundled, least: 100).lines(in: passage).isEmpty)
  }
}
