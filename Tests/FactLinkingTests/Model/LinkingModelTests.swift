import DocumentModel
import Testing

@testable import FactLinking

@Suite("Linking model")
struct LinkingModelTests {
  private func model(_ text: String) throws -> LinkingModel {
    try LinkingModel(text: Array(text.utf8))
  }

  @Test("a feature of a page has the weight that the file gives its name")
  func findsWeights() throws {
    let passage = markedPassage("⟦province:An Giang⟧ đứng ⟦rank:7⟧.")
    let model = try model(
      "# a remark\nsubject\tplaceBetween=before|đứng\t1200\nsubject\tbest=1\t-5\n@usual\t400\n")
    var features = FeatureList(naming: passage)
    features.add(.placeBetween, Relation.Order.before, passage.atom(1))
    features.add(.best, true)
    #expect(features.names == ["placeBetween=before|đứng", "best=1"])
    #expect(model.score(features, in: .subject) == 1195)
    #expect(model.score(features, in: .index) == 0)
    #expect(model.settings == ["usual": 400] && model.count == 2)
  }

  @Test("every kind of part has one number, out of a text and out of a file")
  func agreesOnParts() {
    let passage = markedPassage("⟦province:An Giang⟧ | = 12,5")
    var features = FeatureList(naming: passage)
    features.add(.size, 14, -3)
    features.add(.size, 123, Optional<Int>.none)
    features.add(.text, ShapeAtom(Array("tăng 12 bậc|".utf8)[...]))
    features.add(.before, passage.atom(0), passage.atom(1), passage.atom(2))
    features.add(.before, passage.atom(-1), passage.atom(3))
    features.add(.kindSide, SubjectGroup.districts, Side.behind, MeasureAtom(.rankChange), false)
    features.cross(with: MeasureAtom(nil))
    for (key, name) in zip(features.keys, features.names) {
      #expect(LinkingModel.key(of: Array(name.utf8)) == key, "\(name)")
    }
  }

  @Test(
    "a faulty line is named",
    arguments: [
      ("subject\tbest=1\n", 1, ModelFault.Problem.noWeight),
      ("subject\tbest=1\t3\nsubject\t5\n", 2, .cells),
      ("subjects\tbest=1\t3\n", 1, .unknownSlot),
    ])
  func namesFaults(_ text: String, _ line: Int, _ problem: ModelFault.Problem) {
    #expect(throws: ModelFault(line: line, problem: problem)) { try model(text) }
  }

  @Test("the model inside the program is read whole")
  func readsBundled() {
    #expect(LinkingModel.bundled.count > 5000)
    #expect(LinkingModel.bundled.settings["usual"] != nil)
  }
}
