internal import WordLists

/// The lists of `Cleaning/words.tsv`: words by which lines of a page are told apart, small letters.
enum CleaningWords: String, NamedWords {
  /// Frequent words that running text has and menus lack.
  case functionWords = "function-words"
  /// What stands before a name that a page declares as its author.
  case authorCues = "author-cues"
  /// Agencies and roles that stand where names of authors do.
  case agencies
  /// How a line begins that is no name of an author.
  case notAuthors = "not-authors"
  /// The word between two names of authors.
  case namesJoined = "names-joined"
  /// The word before the name of whoever posted a page.
  case writtenBy = "written-by"
  /// The word between that name and the day.
  case writtenOn = "written-on"
  /// What a number before a date counts, so that it is no day.
  case countedWithNumbers = "counted-with-numbers"
  /// What stands between the numbers of a date, blanks aside.
  case dateJoints = "date-joints"
  /// What stands between hour and minute, blanks aside.
  case clockJoints = "clock-joints"
  /// Words of a date line beside its figures.
  case dateWords = "date-words"
  /// Names of the months, January first.
  case monthsInWords = "months-in-words"
  /// English names of the months, January first; three letters stand for one, too.
  case englishMonths = "english-months"
  /// Days of the week as date lines print them, Monday 1; the first that fits counts.
  case weekdays
  /// The word before the day of a letter, behind its place.
  case letterDays = "letter-days"
  /// How the number of a letter begins.
  case letterNumbers = "letter-numbers"
  /// How the motto of the state begins, which stands above letters.
  case mottos
  /// How the line begins that tells what a letter is about.
  case letterSubjects = "letter-subjects"
  /// Kinds of official letters, which stand alone on a line.
  case letterKinds = "letter-kinds"
  /// The last word before the colon of a picture's credit.
  case pictureCredits = "picture-credits"
  /// Countries whose name could be a person's.
  case countriesLikeNames = "countries-like-names"
  /// What one presses to answer a reader's comment.
  case replies
  /// How names of offices and papers begin, which banners print as large as headlines.
  case siteNames = "site-names"
  /// What stands above a signature.
  case signingOffices = "signing-offices"
  /// How a line begins that names a source and no author.
  case sourceCues = "source-cues"
  /// How the path from the home page begins.
  case homes

  static let lists = WordLists(file: "Cleaning/words.tsv")
}
