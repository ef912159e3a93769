internal import VietnameseText

/// A word, mark or number of a passage; a name, date or value is one token whatever its length.
struct PassageToken: Sendable {
  /// The number of its word; names, dates and values have that of their mask.
  let hash: UInt64
  /// Where it stands.
  let span: Span
  /// What stands in the place of its words, if anything does.
  let mask: TokenMask?
  /// The topics of the cue that it is part of.
  var cues: CueSet = []
  /// Whether it is a word (no mark, no number).
  let isWord: Bool
  /// Whether its first letter is a capital.
  let isCapital: Bool
}

/// What stands in the place of a name, date or value, so that what is learnt of one holds for all.
public enum TokenMask: Int, CaseIterable, Sendable {
  case province, ministry, region, country, department, district, commune, organization
  case index, person, document
  case year, date
  /// A rank in figures, and one in words such as "dẫn đầu".
  case rank, lead
  case top, move, percent, score, count
  /// A number that is nothing else.
  case number
}

extension TokenMask: FeatureLabel {
  static let hashes = allCases.map { FeatureHash.of("§\($0)".utf8) }
  func text(in passage: Passage) -> String { "§\(self)" }
}
