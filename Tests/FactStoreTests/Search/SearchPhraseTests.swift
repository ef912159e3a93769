import Testing

@testable import FactStore

@Suite("What a person types into a search")
struct SearchPhraseTests {
  private func finds(_ query: String) throws -> [String] {
    let draft = try StoreDraft()
    try draft.ingest([
      page(["Tỉnh Đồng Nai hòa giải cải cách hành chính"], title: "Một"),
      page(["Tính đồng nái, hoa giai"], title: "Hai"), page(["Thứ ba"], title: "Đồng Nai"),
    ])
    let table = try draft.store.answer(.search(query, limit: 9))
    return table.rows.map { $0[0] }.sorted { "\($0)" < "\($1)" }.map(\.plain)
  }

  @Test("words without marks find any marks; a phrase holds together")
  func markless() throws {
    #expect(try finds("dong nai") == ["1", "2", "3"])
    #expect(try finds("\"NAI HOA\"") == ["1", "2"])
    #expect(try finds("\"nai dong\"") == [])
  }

  @Test("words with marks find those alone, wherever the tone mark stands")
  func marked() throws {
    #expect(try finds("Đồng Nai") == ["1", "2", "3"])
    #expect(try finds("\"đồng nái\"") == ["2"])
    #expect(try finds("hoà") == ["1"])
    #expect(try finds("tinh ĐỒNG") == ["1", "2"])
  }

  @Test("what FTS5 would take for syntax is a word or nothing")
  func syntax() throws {
    #expect(try finds("\"") == [] && finds("*") == [] && finds("") == [])
    #expect(try finds("title:dong OR NEAR(") == [])
    #expect(try finds("nai\"") == ["1", "2", "3"])
  }

  @Test("the headline counts more than the text, and the excerpt shows the place")
  func order() throws {
    let draft = try StoreDraft()
    try draft.ingest([
      page(["Mở đầu.", "Nói về Huế ở đây."], title: "Khác"), page(["Mở đầu."], title: "Huế"),
    ])
    let rows = try draft.store.answer(.search("hue", limit: 9)).rows
    #expect(rows.map { $0[0] } == [.whole(2), .whole(1)])
    #expect(rows[1][4] == .text("Nói về Huế ở đây."))
  }
}
