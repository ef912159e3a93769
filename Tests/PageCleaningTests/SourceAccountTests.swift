import PageCleaning
import PageReading
import TestSupport
import Testing
import VietnameseText

@Suite("What became of every byte")
struct SourceAccountTests {
  private func expectWhole(_ page: PageInput, _ comment: Comment? = nil) {
    let explanation = PageCleaner().explain(page)
    var end = 0
    for part in explanation.account.parts {
      #expect(part.source.start == end && part.source.end > end, comment)
      end = part.source.end
    }
    #expect(end == page.content.count, comment)
    let sum = explanation.account.dropped.values.reduce(0, +)
    let account = explanation.account
    #expect(account.kept + account.bytes(.markup) + sum == page.content.count, comment)
  }

  @Test("tags are markup, chrome is dropped by its rule, the article is kept")
  func tellsFates() {
    let html = "<p>Chỉ số</p><script>a()</script> "
    let account = PageCleaner().explain(PageInput(kind: .html, content: Array(html.utf8))).account
    #expect(account.parts.first?.fate == .markup)
    #expect(account.parts.first?.source == Span(0, 3))
    #expect(account.kept + account.dropped.values.reduce(0, +) == "Chỉ sốa()".utf8.count)
    #expect(account.dropped[SourceAccount.notTextRule] == 3)
  }

  @Test("of every page of the corpus each byte is accounted for once, and each block decided")
  func accountsForCorpus() {
    for page in CorpusPages.all {
      expectWhole(page)
      let read = PageReader().read(page)
      #expect(PageCleaner().explain(page).entries.count == read.blocks.count)
    }
  }

  @Test("of random bytes and mutated pages each byte is accounted for once")
  func accountsForMutations() {
    var random = SeededGenerator(seed: 21)
    for round in 0..<150 {
      guard var page = CorpusPages.all.randomElement(using: &random) else { return }
      page.content = Array(page.content.prefix(6_000))
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        let at = Int.random(in: page.content.indices, using: &random)
        page.content[at] = UInt8.random(in: 0...255, using: &random)
      }
      if round.isMultiple(of: 3) {
        page.content = (0..<500).map { _ in UInt8.random(in: 0...255, using: &random) }
      }
      expectWhole(page, "round \(round)")
    }
  }
}
