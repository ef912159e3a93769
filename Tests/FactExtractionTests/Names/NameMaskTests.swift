import DocumentModel
import ReferenceData
import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Name mask")
struct NameMaskTests {
  @Test("a name becomes a placeholder of the same length, the rest stays")
  func masks() {
    let bytes = Array("theo pci 63 tỉnh".utf8)
    let entity = MentionValue.entity(Entity(kind: .index, name: "PCI"))
    let name = Candidate(
      mention: Mention(span: Span(5, 8), value: entity, rule: "test"), priority: 1)
    let masked = NameMask.masked(bytes, names: [name])
    #expect(masked.count == bytes.count)
    #expect(Array(masked[5..<8]) == [4, 0x1F, 0x1F])
    #expect(masked[..<5] == bytes[..<5] && masked[8...] == bytes[8...])
  }

  @Test("what names nothing is not masked")
  func keepsValues() {
    let bytes = Array("thứ 7".utf8)
    let rank = Candidate(
      mention: Mention(
        span: Span(0, bytes.count), value: .rank(value: 7, of: nil, isLast: false), rule: "test"),
      priority: 1)
    #expect(NameMask.masked(bytes, names: [rank]) == bytes)
    let nothing = Candidate(nothingAt: Span(0, 3), priority: 1, rule: "test")
    #expect(NameMask.masked(bytes, names: [nothing]) == bytes)
  }

  @Test(
    "a place of a province is masked where its units are asked for, and left where they are not")
  func masksLowerUnits() {
    let bytes = Array("huyện x dẫn đầu".utf8)
    let entity = MentionValue.entity(Entity(kind: .district, name: "huyện X"))
    let name = Candidate(
      mention: Mention(span: Span(0, 9), value: entity, rule: "test"), priority: 1,
      unit: NamedUnit(kind: .district, name: "huyện X", code: nil))
    #expect(NameMask.masked(bytes, names: [name])[0] == 15)
    #expect(NameMask.masked(bytes, names: [name], hasLowerUnits: false) == bytes)
  }
}
