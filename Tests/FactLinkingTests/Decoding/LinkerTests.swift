import DocumentModel
import Testing

@testable import FactLinking

@Suite("Linker")
struct LinkerTests {
  /// Ranks are standings, and the nearest unit before is the subject.
  private func model(_ more: String = "") throws -> LinkingModel {
    let text = """
      measure\tweak=0|rank\t4000
      subject\tplace=before|0|1\t3000
      period\tplace=after|0|3\t2000
      period\tplace=before|0|3\t1000
      \(more)
      """
    return try LinkingModel(text: Array(text.utf8))
  }

  private let text =
    "Theo ⟦index:PAR_INDEX⟧ ⟦year:2020⟧, ⟦province:Huế⟧ đứng ⟦rank:3/63⟧, "
    + "⟦province:An Giang⟧ ⟦rank:5⟧."

  @Test("weights decide whose a value is")
  func links() throws {
    let passage = markedPassage(text)
    let model = try model()
    let records = RecordAssembly(passage, model: model)
      .records(of: Linker(model: model).links(in: passage))
    #expect(records.map(\.subject) == ["Huế", "An Giang"])
    #expect(records.map(\.value) == [3, 5] && records.map(\.period) == ["2020", "2020"])
    #expect(records.allSatisfy { $0.index == "PAR_INDEX" && $0.measure == .rank })
  }

  @Test("without a weight for it nothing is a standing")
  func refuses() throws {
    let links = Linker(model: try model("measure\tweak=0|none\t9000")).links(
      in: markedPassage(text))
    #expect(links.isEmpty)
  }

  @Test("an audit tells the choices and what made the difference")
  func audits() throws {
    let audits = Linker(model: try model()).audits(of: markedPassage(text))
    let subject = try #require(audits.first?.slots.first { $0.slot == .subject })
    #expect(audits.map(\.isLinked) == [true, true])
    #expect(subject.choices.first?.name == "Huế")
    #expect(subject.reasons.first?.feature == "place=before|0|1")
    #expect(subject.reasons.first?.weight == 3000)
  }

  @Test("records below the bound are left out")
  func obeysBounds() throws {
    let passage = markedPassage(text)
    let model = try model()
    let links = Linker(model: model).links(in: passage)
    let all = RecordAssembly(passage, model: model, least: .atLeast(0)).records(of: links)
    let none = RecordAssembly(passage, model: model, least: .atLeast(1)).records(of: links)
    #expect(all.count == 2 && none.isEmpty)
    #expect(all.allSatisfy { $0.confidence > 0 && $0.confidence < 1 })
  }
}
