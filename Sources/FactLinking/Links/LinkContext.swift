/// A passage with its outline, shared by the contexts of all its values.
final class OutlinedPassage: Sendable {
  let passage: Passage
  let outline: PassageOutline

  init(_ passage: Passage) {
    self.passage = passage
    outline = PassageOutline(passage)
  }
}

/// What is settled so far about one value.
struct LinkContext: Sendable {
  let page: OutlinedPassage
  let view: ValueView
  /// The links of the values before.
  let history: LinkHistory
  /// This value's slots that are decided already.
  var decided: Link
  /// The components that the passage may name, with their likelihoods.
  var labels: [LabelMention] = []

  var passage: Passage { page.passage }
  var outline: PassageOutline { page.outline }
  var value: ValueMention { view.value }
  /// How many sentences lie between the last link and this value.
  var sinceLast: Int { history.last.map { value.sentence - $0.sentence } ?? 99 }
  /// The index decided for the value.
  var index: RankedIndex? {
    if case .index(let number) = decided.index { passage.indices[number] } else { nil }
  }
  /// The unit decided as the value's subject.
  var subject: RankedUnit? {
    if case .unit(let number) = decided.subject { passage.units[number] } else { nil }
  }
}

/// What a passage is about, seen as a whole: its headline, its most frequent names, its editions.
struct PassageOutline: Sendable {
  /// The number of the sentence behind the headline.
  let titleEnd: Int
  /// The units named in the headline, by number.
  let titleUnits: Set<Int>
  /// The indices named in the headline.
  let titleIndices: Set<Int>
  /// How often each unit and index is named.
  let unitCounts: [Int]
  let indexCounts: [Int]
  /// The highest of these counts.
  let mostUnits: Int
  let mostIndices: Int
  /// How often longer names hold each unit, at most 3.
  let impliedCounts: [Int]
  /// How many units stand on each level, and how often such units are named, by the level's number.
  let levelUnits: [Int]
  let levelMentions: [Int]
  /// The levels of the last noun for units in the headline.
  let headingLevels: LevelSet
  /// How many values are ranks, weak ones aside.
  let rankCount: Int
  /// The years named right behind each index, the most frequent first.
  let editions: [[Int]]
  /// The latest year named that is not after publication.
  let latestYear: Int
  /// All years named, with how often.
  let years: [Int: Int]
  /// The totals and scales named.
  let totals: [TotalMention]
  /// The groups named, such as "nhóm …".
  let groups: [LabelMention]
  /// The first unit that a longer name holds, as a letterhead's does, and those of the headline.
  let impliedFirst: Int?
  let titleImplied: Set<Int>
  /// The units that are said to publish something.
  let publishers: Set<Int>
  /// What leads in to each sentence.
  let leadIns: LeadIns
}
