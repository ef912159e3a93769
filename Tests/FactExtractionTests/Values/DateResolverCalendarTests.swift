import DocumentModel
import TestSupport
import Testing

@testable import FactExtraction

@Suite("Weeks, months and quarters")
struct DateResolverCalendarTests {
  @Test("the turn of a year is counted over")
  func countsOverYears() throws {
    try expectMentions("Họp ⟦date:tuần trước⟧ tại xã.", published: "2021-01-04")
    let found = try BundledExtractor.get().extract(
      text: Array("Họp tuần trước, tháng trước và quý trước.".utf8), blocks: [],
      published: "2021-01-04")
    let dates = found.mentions.compactMap { mention in
      if case .date(let iso) = mention.value { iso } else { nil }
    }
    #expect(dates == ["2020-W53", "2020-12", "2020-Q4"])
  }

  @Test("without a date of publication nothing is resolved")
  func needsPublication() throws {
    let found = try BundledExtractor.get().extract(
      text: Array("Họp tuần này hoặc tháng tới.".utf8), blocks: [], published: nil)
    #expect(found.mentions.isEmpty)
  }
}
