internal import WordLists

/// The lists of `Words/extraction.tsv`: words that values and names are read by, small letters.
enum ExtractionWords: String, NamedWords {
  /// Number words of one syllable.
  case numbers
  /// Ten before ones: "mười hai" is 12.
  case ten
  /// Ten behind ones: "hai mươi" is 20.
  case tens
  /// Directions that a rule captures which mean a fall; all others mean a rise.
  case falls
  /// Words before a bare number of places that say it fell.
  case earlierFalls = "earlier-falls"
  /// Words before a bare number of places that say it rose.
  case earlierRises = "earlier-rises"
  /// Days of the week behind "thứ", Monday 1.
  case weekdays
  /// Right before a year that is compared with.
  case comparedYears = "compared-years"
  /// Before a year that is compared with, other words between.
  case comparisons
  /// Quarters (with the mark as pages set it) whose year stands behind a slash.
  case quarters
  /// Short forms in names of bodies, written out.
  case shortForms = "short-forms"
  /// The word for "&" in names of bodies.
  case and
  /// What stands before a city that names a body with its whole name.
  case cityTitles = "city-titles"
  /// Words by which a sentence speaks of a ranking.
  case rankingWords = "ranking-words"
  /// Words by which a sentence speaks of points.
  case pointWords = "point-words"
  /// What a unit that was named before does or is, right behind its noun.
  case verbsOfUnits = "verbs-of-units"
  /// Nouns for a unit that was named before: "tỉnh này", "bộ cũng".
  case nounsOfUnits = "nouns-of-units"
  /// Other words for a unit that was named before.
  case otherUnits = "other-units"
  /// The country's name.
  case country
  /// The type of cities under central government.
  case centralCityTypes = "central-city-types"

  static let lists = WordLists(file: "Words/extraction.tsv")
}
