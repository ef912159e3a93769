public import DocumentModel
public import VietnameseText

/// What can fill a slot of a fact.
public enum Filling: Hashable, Sendable {
  case none
  case measure(Record.Measure)
  /// One of the passage's indices.
  case index(Int)
  /// One of the passage's units.
  case unit(Int)
  case group(SubjectGroup)
  case period(Period)
  /// A component, condition or group in the words of the text.
  case label(Span)
  case number(ExactDecimal)
}

/// One way to fill a slot, and the words that offer it.
struct Choice: Sendable {
  let filling: Filling
  /// The nearest places that offer it, at most two.
  var places: [Range<Int>] = []
  /// What its source knows of it: a kind of total, a likelihood in hundredths.
  var note = 0
}

/// What was decided of one value.
public struct Link: Sendable {
  /// The number of the value in its passage.
  public var value: Int
  /// What it measures.
  public var measure = Record.Measure.rank
  /// The index it stands in.
  public var index = Filling.none
  /// Whose it is.
  public var subject = Filling.none
  /// The component of the index, or the condition that is counted.
  public var component = Filling.none
  /// The edition.
  public var period = Filling.none
  /// The group within which it holds.
  public var scope = Filling.none
  /// The total it is out of.
  public var of = Filling.none
  /// What it is compared with.
  public var baseline = Filling.none
  /// How likely each slot is right, given those before it, by the slot's number.
  public var probabilities = [Double](repeating: 1, count: 8)
  /// Further subjects, indices and components that share the value.
  public var shared: [Filling] = []
  /// The sentence that the value stands in.
  var sentence = 0

  init(value: Int) { self.value = value }

  /// What fills a slot.
  public subscript(slot: Slot) -> Filling {
    get {
      switch slot {
      case .measure: .measure(measure)
      case .index: index
      case .subject: subject
      case .component: component
      case .period: period
      case .scope: scope
      case .of: of
      case .baseline: baseline
      case .sharing, .label: .none
      }
    }
    set {
      switch slot {
      case .measure: if case .measure(let measure) = newValue { self.measure = measure }
      case .index: index = newValue
      case .subject: subject = newValue
      case .component: component = newValue
      case .period: period = newValue
      case .scope: scope = newValue
      case .of: of = newValue
      case .baseline: baseline = newValue
      case .sharing, .label: break
      }
    }
  }
}

/// The links decided before a value, as features ask for them.
struct LinkHistory: Sendable {
  /// The last link.
  private(set) var last: Link?
  /// The first link of the sentence of the last link.
  private(set) var opening: Link?
  /// The first subject of that sentence.
  var firstOfSentence: Filling { opening?.subject ?? .none }
  /// The first subject of all.
  private(set) var first = Filling.none
  /// How many links each subject has.
  private(set) var counts: [Filling: Int] = [:]
  private(set) var most = 0
  /// The last link of each kind of value inside and outside brackets.
  private var series: [Int: Link] = [:]
  /// How many values were linked and how many were not.
  private(set) var linked = 0
  private(set) var passed = 0
  /// What the value before was: a measure, or nothing.
  private(set) var previous: Record.Measure?
  private(set) var hasPrevious = false
  private var editions = EditionCounts()
  private var claims: [Claim: Int] = [:]

  /// Takes a value in: linked so, or passed over.
  mutating func append(_ link: Link?, of value: ValueMention) {
    previous = link?.measure
    hasPrevious = true
    guard let link else {
      passed += 1
      return
    }
    linked += 1
    if last?.sentence != link.sentence { opening = link }
    editions.add(link.period, of: link.index)
    claims[Claim(link)] = link.sentence
    if case .unit = link.subject {
      counts[link.subject, default: 0] += 1
      most = max(most, counts[link.subject] ?? 0)
      if first == .none { first = link.subject }
    }
    last = link
    series[Self.key(value)] = link
  }

  /// The last link of a value of the same kind, in brackets like it or not.
  func lastAlike(_ value: ValueMention) -> Link? { series[Self.key(value)] }

  /// The edition that most links of an index belong to so far, the first of several.
  func mainPeriod(of index: Filling) -> Filling? { editions.main[index] }

  /// The sentence of the last link of this subject, index, component and measure, if there is one.
  func sentence(ofClaim link: Link) -> Int? { claims[Claim(link)] }

  private static func key(_ value: ValueMention) -> Int {
    value.kind.rawValue * 2 + (value.isBracketed ? 1 : 0)
  }
}

/// What a link says something about; a second value for it is seldom meant.
private struct Claim: Hashable {
  let subject: Filling
  let index: Filling
  let component: Filling
  let measure: Record.Measure

  init(_ link: Link) {
    (subject, index) = (link.subject, link.index)
    (component, measure) = (link.component, link.measure)
  }
}

/// How many links each edition of an index has.
private struct EditionCounts: Sendable {
  private var counts: [Filling: [Filling: Int]] = [:]
  private(set) var main: [Filling: Filling] = [:]

  mutating func add(_ period: Filling, of index: Filling) {
    let count = (counts[index]?[period] ?? 0) + 1
    counts[index, default: [:]][period] = count
    let most = main[index].flatMap { counts[index]?[$0] } ?? 0
    if main[index] == nil || count > most { main[index] = period }
  }
}
