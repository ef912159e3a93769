internal import FactStore

/// What is said where a question to a store has no answer: why, and what there is.
struct EmptyAnswer {
  /// So many indices are named at most.
  private static let most = 8

  private let holdings: [StoreHolding]
  private let question: StoreQuestion

  init(_ holdings: [StoreHolding], to question: StoreQuestion) {
    (self.holdings, self.question) = (holdings, question)
  }

  /// One line for a person.
  var text: String { "\(reason); \(remedy)" }

  private var reason: String {
    switch question {
    case .timeline(let filter): "the store has no standing of \(Self.name(of: filter))"
    case .conflicts(let filter):
      "no texts of the store disagree"
        + (Self.name(of: filter).isEmpty ? "" : " on \(Self.name(of: filter))")
    case .search(let words, _): "no document of the store holds all of \(words)"
    case .changes: "no run has changed a document that was there before"
    case .runs, .counts: "the store is empty"
    }
  }

  private var remedy: String {
    if case .search = question { return "try fewer words, or words without marks" }
    guard !holdings.isEmpty else { return "`trich ingest PATH --store FILE` takes pages in" }
    let named = holdings.prefix(Self.most).map(\.text).joined(separator: ", ")
    let rest = holdings.count - Self.most
    return "there is \(named)" + (rest > 0 ? " and \(rest) more" : "")
  }

  private static func name(of filter: StandingFilter) -> String {
    let parts = [filter.unit, filter.index, filter.period].compactMap { $0 }
    return parts.joined(separator: ", ")
  }
}
