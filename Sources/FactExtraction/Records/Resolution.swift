/// The step of a resolver that found a part of a record, in the words in which it is explained.
public enum ResolutionStep: String, Hashable, Sendable {
  // Subjects.
  case list = "paired with the value in a list of units and values"
  case parallel = "as many units as values stand before them"
  case bracket = "named right before the value's bracket"
  case behindValue = "named right behind the value"
  case average = "the group whose average it is"
  case beforeValue = "named before the value in the sentence"
  case mentioned = "carried over: the unit spoken of last"
  case topic = "carried over: the unit of the headline"
  case aheadInSentence = "named later in the sentence"
  case homeland = "nobody is named: a ranking of countries is read for Vietnam"
  case compared = "the unit that is compared"
  case counted = "the group whose units are counted"
  case row = "named in the table's row"
  // Indices.
  case named = "named in the sentence"
  case carried = "carried over: the index spoken of last"
  case ahead = "named only later in the text"
  case heading = "from the table's heading, its caption or the text before it"
  // Periods.
  case besideValue = "the year in or before the value's bracket"
  case attached = "the year right behind the value"
  case earlierEnd = "the earlier year of the move"
  case yearBefore = "the year before the value in the sentence"
  case besideIndex = "the year behind the index's name"
  case edition = "the edition of the index that the text names"
  case yearBehind = "the year that follows in the sentence"
  case resultsYear = "the year of the results that the text speaks of"
  // Components.
  case behindRank = "written behind the rank"
  case numbered = "written behind a number in brackets"
  case quoted = "written in quotes"
  case led = "written behind a word such as \"chỉ số\""
  case bulleted = "written at the head of the list item"
  case known = "a component of the reference data"
  case owned = "written before the unit that has it"
  case moved = "written before the move"
  case headed = "written at the head of the line"
  case listed = "written before the value in a list"
  case paired = "paired with the value in a list of components and values"
  case enumerated = "one of the components listed behind the rank"
  case condition = "the condition of the count"
  // Scopes.
  case vicinity = "carried over: the region spoken of last"
  case regionBehind = "the region right behind the rank"
  case regionBefore = "the region that opens the clause"
  case groupBehind = "the group right behind the rank"
  case group = "carried over: the group spoken of last"
  case opening = "the group that opens the sentence"
}

/// A value with the step that found it.
struct Resolved<Value> {
  var value: Value
  var step: ResolutionStep
  /// The number of the sentence it was carried over from, if it was.
  var sentence: Int?

  init(_ value: Value, _ step: ResolutionStep, from sentence: Int? = nil) {
    (self.value, self.step, self.sentence) = (value, step, sentence)
  }

  /// The step without the value.
  var origin: Resolved<Void> { Resolved<Void>((), step, from: sentence) }
}

/// How the parts of a draft were found; what a record lacks has no origin.
struct DraftOrigins {
  /// The number of the sentence that states the fact; -1 in a table.
  var sentence = -1
  var subject: Resolved<Void>?
  var index: Resolved<Void>?
  var component: Resolved<Void>?
  var period: Resolved<Void>?
  var scope: Resolved<Void>?
}
