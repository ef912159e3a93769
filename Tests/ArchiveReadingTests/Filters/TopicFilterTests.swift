import DocumentModel
import Foundation
import PageReading
import TestSupport
import Testing

@testable import ArchiveReading

@Suite("Topic filter")
struct TopicFilterTests {
  private let filter = TopicFilter()

  private func reason(_ text: String) -> PassReason? { filter.reason(Array(text.utf8)) }

  @Test(
    "names of indices are found through tags, references and in any form",
    arguments: [
      "Hà Nội đứng thứ hai về PAR INDEX",
      "Chỉ số <b>cải cách</b>&nbsp;hành\n chính của tỉnh Điện Biên",
      "&#7841;&#7841;&#7841; chuy&#7875;n &#273;&#7893;i s&#7889;",
      "đứng thứ ba (PCI) của nước Việt",
      "đo lường sự hài lòng của người dân về",
    ])
  func found(text: String) {
    #expect(reason(text) == nil)
    #expect(reason(text.decomposedStringWithCanonicalMapping) == nil)
  }

  @Test("other Vietnamese pages have another topic; a name inside a word is none")
  func topic() {
    #expect(reason("Hà Nội có mưa to, đề phòng ngập úng ở nhiều phố") == .topic)
    #expect(reason("Đề xuất spcix và điều chỉnh ở phường Phước Mỹ") == .topic)
  }

  @Test("other languages are told by their letters")
  func language() {
    #expect(reason("PCI Express cards and the PAR INDEX of 2020") == .language)
    #expect(reason("Le PCI était réuni à l'hôtel de ville") == .language)
  }

  @Test("names given in addition count")
  func added() {
    let text = Array("Chỉ số hạnh phúc của tỉnh Điện Biên đứng đầu".utf8)
    #expect(filter.reason(text) == .topic)
    #expect(TopicFilter(adding: ["Chỉ số Hạnh phúc"]).reason(text) == nil)
  }

  @Test(
    "no page of Corpus with a fact is dropped, in any encoding",
    arguments: CharacterEncoding.allCases)
  func corpus(encoding: CharacterEncoding) {
    #expect(Self.pagesWithFacts.count > 20)
    for page in Self.pagesWithFacts {
      let recoded = LegacyText.cached(encoding).page(page)
      #expect(filter.reason(recoded.content) == nil, "\(page.source.path ?? "")")
    }
  }

  private static let pagesWithFacts: [PageInput] = {
    let properties = try? PageProperties()
    return CorpusPages.all.filter { properties?.document(from: $0).records.isEmpty == false }
  }()
}
