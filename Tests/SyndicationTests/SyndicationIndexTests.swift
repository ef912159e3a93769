import DocumentModel
import TestSupport
import Testing

@testable import Syndication

@Suite("Syndication")
struct SyndicationIndexTests {
  private let words = [
    "tỉnh", "chỉ", "số", "cải", "cách", "hành", "chính", "năm", "điểm", "hạng", "công", "chức",
    "dịch", "vụ", "người", "dân", "hài", "lòng", "xếp", "thứ",
  ]

  /// A paragraph of 30 words that follow from `seed`.
  private func paragraph(_ seed: Int) -> ParagraphPrint? {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = (0..<30).map { _ in words.randomElement(using: &random) ?? "" }
    return ParagraphPrint(text.joined(separator: " "))
  }

  private func page(_ seeds: [Int]) -> PagePrint {
    PagePrint(paragraphs: seeds.compactMap(paragraph))
  }

  @Test("pages that share half of the shorter one are copies")
  func half() {
    var index = SyndicationIndex()
    let whole = index.add(page([1, 2, 3, 4]), published: nil)
    let part = index.add(page([1, 2, 11, 12]), published: nil)
    let less = index.add(page([1, 21, 22, 23]), published: nil)
    #expect(index.group(of: whole) == index.group(of: part))
    #expect(index.group(of: whole) != index.group(of: less))
  }

  @Test("the original is the earliest published, whatever the order of reading")
  func original() {
    let dates = ["2021-06-26", "2021-06-25T07:00", "2021-06-25T06:00", nil]
    for shift in dates.indices {
      var index = SyndicationIndex()
      let order = Array(dates[shift...] + dates[..<shift])
      for date in order { index.add(page([1, 2]), published: date) }
      #expect(order[index.original(of: 0)] == "2021-06-25T06:00")
    }
  }

  @Test("without dates the one read first is the original")
  func readFirst() {
    var index = SyndicationIndex()
    for _ in 0..<3 { index.add(page([1, 2]), published: nil) }
    #expect((0..<3).map { index.original(of: $0) } == [0, 0, 0])
  }

  @Test("pages without text are each a source of their own")
  func empty() {
    var index = SyndicationIndex()
    let pages = (0..<3).map { _ in index.add(page([]), published: nil) }
    #expect(Set(pages.map { index.group(of: $0) }).count == 3)
  }

  @Test("a thousand copies of one text are one group")
  func many() {
    var index = SyndicationIndex()
    for number in 0..<1000 { index.add(page([1, 2, 100 + number]), published: nil) }
    #expect(Set((0..<1000).map { index.group(of: $0) }).count == 1)
  }

  @Test("leads and body count, headlines and tables do not")
  func roles() {
    var draft = DocumentDraft()
    let line = (0..<20).map { words[$0] }.joined(separator: " ")
    draft.line(line, role: .title)
    #expect(PagePrint(draft.document).words == 0)
    draft.line(line, role: .lead)
    draft.line(line)
    #expect(PagePrint(draft.document).words == 20)
  }
}
