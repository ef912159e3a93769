import Evaluation
import Testing

@Suite("Gold file")
struct GoldFileTests {
  @Test("blank lines are skipped and the rest keeps its order")
  func readsLines() throws {
    let text =
      "{\"id\":\"b\",\"mentions\":[],\"records\":[]}\n\n{\"id\":\"a\",\"mentions\":[],\"records\":[]}\n"
    let file = try GoldFile(name: "x/gold.jsonl", bytes: Array(text.utf8))
    #expect(file.documents.map(\.id) == ["b", "a"])
    #expect(file.name == "gold.jsonl")
  }

  @Test("a line that is no document is named by its number")
  func badLine() {
    let text = "{\"id\":\"b\",\"mentions\":[],\"records\":[]}\n{\"id\":1}\n"
    let error = #expect(throws: GoldFileError.self) {
      try GoldFile(name: "gold.jsonl", bytes: Array(text.utf8))
    }
    #expect(error?.line == 2)
    #expect(error?.description.hasPrefix("gold.jsonl:2: ") == true)
  }

  @Test("the fingerprint is FNV-1a")
  func fingerprint() throws {
    #expect(try GoldFile(name: "a", bytes: []).fingerprint == "cbf29ce484222325")
    #expect(try GoldFile(name: "a", bytes: [0x20]).fingerprint == "af639d4c8601817f")
  }
}
