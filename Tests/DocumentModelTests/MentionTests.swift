import DocumentModel
import Testing

@Suite("Mention")
struct MentionTests {
  @Test("each value has the type of the output contract")
  func namesTypes() {
    let values: [(MentionValue, String)] = [
      (.rank(value: 7, of: 17, isLast: false), "rank"), (.top(10), "top"),
      (.rankChange(-15), "rank_change"), (.percent(90), "percent"),
      (.score(71, outOf: nil), "score"), (.count(15, of: 17, noun: "bộ"), "count"),
      (.date(iso: "2021"), "date"), (.entity(Entity(kind: .index, name: "PCI")), "entity"),
    ]
    for (value, type) in values { #expect(value.type == type) }
  }

  @Test("entities have the kinds of the output contract")
  func namesKinds() {
    #expect(
      Entity.Kind.allCases.map(\.rawValue) == [
        "ministry", "province", "person", "organization", "index", "legal_document", "region",
        "district", "commune", "country",
      ])
  }
}
