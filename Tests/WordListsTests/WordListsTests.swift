import Testing
import WordLists

@Suite("Word lists")
struct WordListsTests {
  @Test("a list is its words in their order, blanks at their ends kept")
  func keepsWords() {
    let lists = WordLists(text: "list\twords\tabout\nleads\tcác |về\tWords.\nempty\t\tNone.\n")
    #expect(lists["leads"] == ["các ", "về"])
    #expect(lists["empty"] == [])
    #expect(lists["unknown"] == [])
  }

  @Test("rows that are no lists are passed over", arguments: ["", "list", "list\twords\nalone\n"])
  func survivesDamage(_ text: String) {
    #expect(WordLists(text: text)["alone"] == [])
  }

  @Test("a word may mean a number or another word")
  func readsMeanings() {
    #expect(Counted.numbers.numbers.map(\.word) == ["một", "hai"])
    #expect(Counted.numbers.numbers.map(\.number) == [1, 2])
    #expect(Counted.numbers.meanings.map(\.meaning) == ["1", "2", "nhiều"])
    #expect(Counted.numbers.bytes.first == Array("một=1".utf8))
  }

  private enum Counted: String, NamedWords {
    case numbers

    static let lists = WordLists(
      text: "list\twords\tabout\nnumbers\tmột=1|hai=2|mấy=nhiều|trơ\tNumbers.\n")
  }
}
