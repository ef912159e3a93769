import BundledData
import Testing

@testable import FactLinking

@Suite("Bundled model")
struct LinkingModelBundledTests {
  @Test("the prepared file is what the model's text gives; if not, run `make data`")
  func isUpToDate() throws {
    let bundled = try #require(BundledFile.named(LinkingModel.preparedFile.name)?.bytes)
    #expect(bundled == LinkingModel.preparedBytes(), "run `make data`")
  }

  @Test("a prepared model has the weights and settings of the one read from its text")
  func saysTheSame() throws {
    let prepared = try #require(LinkingModel.prepared)
    let written = LinkingModel.written
    #expect(prepared.count == written.count && written.count > 0)
    #expect(prepared.settings == written.settings)
    #expect(prepared.pairs.map(\.key) == written.pairs.map(\.key))
    #expect(prepared.pairs.map(\.weight) == written.pairs.map(\.weight))
  }
}
