import DocumentModel
import FactAudit
import FactValidation
import Testing

@testable import FindingMessages

@Suite("Messages in two languages")
struct MessageCatalogueTests {
  private let catalogue = MessageCatalogue(
    sentences: "en\tvi\n{1} less {2}; {3}\t{1} trừ {2}; {3}\nit is {1}\tnó là {1}\nrank\thạng\n",
    remedies: "check\ten\tvi\nsum\tadd again\tcộng lại\n")

  @Test("what stands within a sentence is told in its language")
  func translates() {
    #expect(
      catalogue.text("An Giang less 3; it is rank", in: .vietnamese)
        == "An Giang trừ 3; nó là hạng")
    #expect(catalogue.text("it is rank", in: .english) == "it is rank")
    #expect(catalogue.translation(of: "something else", in: .vietnamese) == nil)
  }

  @Test("a finding says what to do, once")
  func tellsRemedies() {
    let finding = Finding(check: "sum", severity: .warning, message: "it is 3")
    let told = finding.worded(in: .vietnamese, by: catalogue)
    #expect(told.message == "nó là 3. Cộng lại.")
    #expect(told.worded(in: .english, by: catalogue).message.hasPrefix("nó là 3. Cộng lại."))
  }

  @Test("every check has a sentence and a remedy in both languages")
  func isComplete() {
    for language in MessageLanguage.allCases {
      for id in CheckList.all.ids {
        #expect(MessageCatalogue.bundled.remedy(for: id, in: language) != nil, "\(id)")
      }
    }
    for line in CheckList.all.lines {
      let sentence = line.split(separator: "\t").last.map(String.init) ?? ""
      #expect(
        MessageCatalogue.bundled.translation(of: sentence, in: .vietnamese) != nil, "\(sentence)")
    }
  }

  @Test(
    "the language is that of the locale",
    arguments: [
      (["LANG": "vi_VN.UTF-8"], MessageLanguage.vietnamese), (["LANG": "C"], .english),
      (["LANG": "vi_VN", "LC_ALL": "en_US"], .english), ([:], .english),
      (["LANG": "en_US", "LC_ALL": "vi_VN"], .vietnamese),
      (["LANG": "vi", "LC_ALL": ""], .vietnamese),
    ])
  func readsLocale(_ environment: [String: String], _ language: MessageLanguage) {
    #expect(MessageLanguage(environment: environment) == language)
  }
}
