internal import WordLists

/// The lists of `Words/checks.tsv`: words by which checks read a sentence, small letters.
enum CheckWords: String, NamedWords {
  /// Words for the country.
  case homeland
  /// Words that make a value a difference and no standing.
  case comparisons
  /// Words before the value that was reached.
  case arrivals
  /// Words before a value that is a standing.
  case statements
  /// Words by which a sentence shares out several values.
  case distributions
  /// Days of the week, Monday 1; the first name of a day is the one that messages print.
  case weekdays
  /// Letters of which every name of a weekday has one, and most dates none.
  case weekdayLetters = "weekday-letters"
  /// What may stand between the name of a weekday and its date.
  case dayNouns = "day-nouns"
  /// Conditions of a count of units that fell.
  case countedFalls = "counted-falls"
  /// Conditions of a count of units that rose.
  case countedRises = "counted-rises"
  /// Words for the mean, with which a count compares instead of another year.
  case means
  /// Conditions of a count of units that rose, beside a year that is compared with.
  case higher
  /// Conditions of a count of units that fell, beside a year that is compared with.
  case lower
  /// Words of a sentence that tells what has happened.
  case told
  /// Words of a sentence that tells what is to come.
  case ahead
  /// Words of a sentence that tells what is wished for.
  case goals
  /// Words for units that share a rank.
  case level
  /// Words before a weekday that no place in a ranking has before it.
  case timesOfDay = "times-of-day"
  /// The first word of weekdays, which places in a ranking have, too.
  case weekdayHeads = "weekday-heads"
  /// How names of Sunday begin.
  case sundayHeads = "sunday-heads"
  /// How the noun of a count of provinces begins.
  case provinceNouns = "province-nouns"

  static let lists = WordLists(file: "Words/checks.tsv")
}
