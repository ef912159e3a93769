import DocumentModel
import TestSupport
import Testing
import VietnameseText

@testable import FactLinking

@Suite("Record merger")
struct RecordMergerTests {
  private func merged(_ records: [(Record, isHeadline: Bool)]) -> [Record] {
    RecordMerger.merged(records.map { RecordDraft(record: $0.0, isHeadline: $0.isHeadline) })
  }

  private let body = fact("An Giang", "SIPAS", "2020", .rank, 45)

  @Test("a fact stated twice is one record that knows the total of either")
  func merges() {
    var whole = body
    whole.of = 63
    let records = merged([(body, false), (whole, false)])
    #expect(records.count == 1 && records.first?.of == 63)
  }

  @Test("the statement with a year wins over the one without")
  func prefersTheYear() {
    var bare = body
    bare.period = nil
    #expect(merged([(bare, false), (body, false)]).map(\.period) == ["2020"])
  }

  @Test("a headline against the body goes, beside it stays")
  func weighsHeadlines() {
    let other = fact("An Giang", "SIPAS", "2020", .rank, 44)
    #expect(merged([(other, true), (body, false)]).map(\.value) == [45])
    let earlier = fact("An Giang", "SIPAS", "2019", .rank, 44)
    #expect(merged([(earlier, true), (body, false)]).count == 2)
  }

  @Test("two values of one fact in the body are both what the text states")
  func keepsContradictions() {
    let other = fact("An Giang", "SIPAS", "2020", .rank, 44)
    #expect(merged([(body, false), (other, false)]).count == 2)
  }

  @Test("components are compared without the words that lead in to them")
  func comparesComponents() {
    #expect(RecordMerger.key("Chỉ số thành phần Tiếp cận đất đai") == "tiếp cận đất đai")
    #expect(RecordMerger.key("lĩnh vực cải cách thể chế") == RecordMerger.key("Cải cách thể chế"))
    #expect(RecordMerger.key("Công tác") == "công tác")
    #expect(RecordMerger.key(nil) == nil)
  }
}
