import ExtractionRules
import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Grammar of names")
struct NameGrammarTests {
  @Test("the field of a body stands behind its head and a blank")
  func findsField() {
    let heads = ["Sở", "Bộ"]
    #expect(NameGrammar.field(of: "Bộ Y tế", behind: heads) == "Y tế")
    #expect(NameGrammar.field(of: "Sở Tư pháp", behind: heads) == "Tư pháp")
    #expect(NameGrammar.field(of: "Bộ", behind: heads) == nil)
    #expect(NameGrammar.field(of: "Ban Dân tộc", behind: heads) == nil)
  }

  @Test("the small words are those of the rule books")
  func readsWords() throws {
    var words = WordTable()
    let grammar = NameGrammar(lexicons: try RuleBook.bundled().lexicons, words: &words)
    #expect(grammar.ministries == ["Bộ"])
    #expect(grammar.cities == [["thành", "phố"]])
    #expect(grammar.of == [words.insert("của")])
    #expect(grammar.departmentLinks.contains(words.insert("và")))
  }
}
