import DocumentModel
import FactValidation
import ReferenceData
import TestSupport

extension DocumentDraft {
  /// What `check` finds on this page, as `severity: expected <- found`.
  func findings(_ check: some Check) -> [String] {
    check.findings(in: document, knowing: .bundled).map {
      "\($0.severity.rawValue): \($0.expected ?? "-") <- \($0.found ?? "-")"
    }
  }

  /// An index as an entity, named by these words of the text.
  mutating func index(_ words: String, _ id: String) {
    mention(words, .entity(Entity(kind: .index, name: id)))
  }

  /// A province as an entity.
  mutating func province(_ name: String) {
    mention(name, .entity(Entity(kind: .province, name: name)))
  }

  /// A rank whose own line names province and index, so that it is read plainly.
  mutating func namedRank(
    _ province: String, _ index: String, _ period: String, _ rank: String, of total: Int
  ) {
    fact(province, index, period, .rank, rank, of: total)
    self.province(province)
    self.index(index, index)
  }
}
