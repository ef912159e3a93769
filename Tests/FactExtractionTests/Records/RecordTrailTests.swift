import FactExtraction
import TestSupport
import Testing
import VietnameseText

/// How the parts of the records of `text` were found, as "key: step, words, sentence".
private func trails(_ text: String, published: String? = nil) throws -> [[String]] {
  let bytes = Array(text.utf8)
  let trace = try FactExtractor().trace(text: bytes, blocks: [], published: published)
  return trace.trails.map { trail in
    trail.parts.map { part in
      let words = part.span.map { String(decoding: bytes[$0.range], as: UTF8.self) }
      return "\(part.key): \(part.step), \(words ?? "-"), \(part.sentence ?? 0)"
    }
  }
}

@Suite("Record trail")
struct RecordTrailTests {
  @Test("what the sentence names is found there, each part with its words")
  func namedInTheSentence() throws {
    let found = try trails("Năm 2020, Cà Mau xếp thứ 12/63 tỉnh, thành phố về PAR INDEX.")
    #expect(
      found == [
        [
          "subject: beforeValue, Cà Mau, 1", "index: named, PAR INDEX, 1",
          "period: yearBefore, 2020, 1",
        ]
      ], "\(found)")
  }

  @Test("what a sentence leaves unsaid is carried over from the sentence that said it")
  func carriedOver() throws {
    let found = try trails(
      "Kết quả PCI 2022 của Long An đã được công bố. Tỉnh này xếp thứ 10/63 cả nước.")
    #expect(
      found == [
        [
          "subject: mentioned, Long An, 1", "index: carried, PCI, 1", "period: edition, 2022, 1",
        ]
      ], "\(found)")
  }

  @Test("an index that was only used since is led back to the sentence that names it")
  func usedSince() throws {
    let found = try trails(
      "Theo PCI 2022, Long An xếp thứ 10/63. Tây Ninh xếp thứ 14. Bến Tre xếp thứ 12.")
    #expect(found.last?[1] == "index: carried, PCI, 1", "\(found)")
  }

  @Test("a component and a scope have their own steps")
  func componentAndScope() throws {
    let found = try trails(
      "PCI 2022: chỉ số \"Gia nhập thị trường\" của Long An xếp thứ 4/13 khu vực ĐBSCL.")
    let parts = found.first ?? []
    #expect(parts.contains { $0.hasPrefix("component: quoted") }, "\(found)")
    #expect(parts.contains { $0.hasPrefix("scope: regionBehind") }, "\(found)")
  }

  @Test("an average belongs to a group, and a count to the group that is counted")
  func groups() throws {
    let found = try trails(
      "SIPAS 2021: trung bình của các tỉnh đạt 84,5%. Có 15/17 bộ có chỉ số SIPAS tăng.")
    let subjects = found.compactMap(\.first)
    #expect(subjects.contains { $0.hasPrefix("subject: average") }, "\(found)")
    #expect(subjects.contains { $0.hasPrefix("subject: counted") }, "\(found)")
  }

  @Test("a ranking of countries that names nobody is read for Vietnam, and says so")
  func homeland() throws {
    let found = try trails("Trong báo cáo GII 2023, vị trí thứ 46 là cao nhất từ trước đến nay.")
    #expect(found.first?.first == "subject: homeland, -, 0", "\(found)")
  }

  @Test("every record of a trace has a trail")
  func everyRecord() throws {
    let trace = try FactExtractor().trace(
      text: Array("PCI 2022: Long An đạt 67,2 điểm, xếp thứ 10/63.".utf8), blocks: [],
      published: nil)
    #expect(trace.trails.count == trace.extraction.records.count)
    #expect(trace.trails.allSatisfy { $0.parts.count >= 2 })
  }
}
