extension ExchangePassage {
  /// A fact and the mention that names one of its parts, by their numbers among the marks.
  struct Tie: Hashable, Sendable {
    var fact: Int
    var part: String
    var mention: Int
  }

  /// The parts of facts that mentions name, the nearest mention of each.
  ///
  /// Ties are drawn for people and other tools; the values themselves stand in each fact.
  var ties: [Tie] {
    marks.indices.filter { marks[$0].isFact }.flatMap { fact in
      ["subject", "index", "period", "baseline", "scope"].compactMap { part in
        marks[fact].values[part]?.text.flatMap { nearest($0, to: fact) }.map {
          Tie(fact: fact, part: part, mention: $0)
        }
      }
    }
  }

  private func nearest(_ name: String, to fact: Int) -> Int? {
    let named = marks.indices.filter { !marks[$0].isFact && names(marks[$0]).contains(name) }
    return named.min { distance($0, fact) < distance($1, fact) }
  }

  private func distance(_ one: Int, _ other: Int) -> Int {
    abs(marks[one].start - marks[other].start)
  }

  private func names(_ mention: Mark) -> [String] {
    let date = mention.values["iso"]?.text
    return [mention.values["name"]?.text, date, date.map { String($0.prefix(4)) }]
      .compactMap { $0 }
  }
}
