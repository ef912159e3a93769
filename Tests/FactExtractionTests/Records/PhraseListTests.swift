import Testing

@testable import FactExtraction

@Suite("Phrases by the byte they begin with")
struct PhraseListTests {
  private let list = PhraseList(["cao nhất", "cùng", "đứng đầu"].map { Array($0.utf8) })

  @Test("phrases are found by their first byte")
  func groups() {
    #expect(list.phrases(beginningWith: UInt8(ascii: "c")).count == 2)
    #expect(list.begins(0xC4))
    #expect(!list.begins(UInt8(ascii: "a")))
    #expect(list.phrases(beginningWith: UInt8(ascii: "a")).isEmpty)
  }

  @Test("any of them is found among words, but not within one", arguments: ["cùng", "là cùng một"])
  func isFound(_ text: String) {
    #expect(Words(text).containsAnyWord(of: list))
  }

  @Test("other words hold none", arguments: ["", "cùn", "lcùng", "cùngx", "đứng", "cao nhấ"])
  func isMissing(_ text: String) {
    #expect(!Words(text).containsAnyWord(of: list))
  }
}
