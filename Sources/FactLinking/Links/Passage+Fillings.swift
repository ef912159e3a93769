public import DocumentModel
public import VietnameseText

/// What outsiders may ask of a passage and its links.
extension Passage {
  /// How many values it has.
  public var valueCount: Int { values.count }

  /// Where a value stands, how much it is, and what it may measure.
  public func value(_ number: Int) -> (span: Span, amount: ExactDecimal, measures: [Record.Measure])
  {
    let value = values[number]
    return (value.span, value.amount, value.measures)
  }

  /// The rule that found a value.
  public func rule(ofValue number: Int) -> String { values[number].rule }

  /// Whether a value is no mention of the output.
  public func isWeak(_ number: Int) -> Bool { values[number].isWeak }

  /// What fills a slot in words: a unit's name, a year, a component as written; `nil` for nothing.
  public func name(of filling: Filling) -> String? {
    switch filling {
    case .none: nil
    case .measure(let measure): measure.rawValue
    case .index(let number): indices[number].id
    case .unit(let number): units[number].name
    case .group(let group): String(describing: group)
    case .period(let period): period.text
    case .label(let span): written(span)
    case .number(let number): number.description
    }
  }

  /// The unit that fills a slot.
  public func unit(of filling: Filling) -> RankedUnit? {
    if case .unit(let number) = filling { units[number] } else { nil }
  }

  /// The index that fills a slot.
  public func index(of filling: Filling) -> RankedIndex? {
    if case .index(let number) = filling { indices[number] } else { nil }
  }

  /// The amount of a linked value, with the sign that a change or gap has by its words.
  public func amount(of link: Link) -> ExactDecimal {
    let value = values[link.value]
    guard link.measure == .change || link.measure == .gap, !value.isSigned, value.amount.digits > 0
    else { return value.amount }
    return isFalling(link.value) ? -value.amount : value.amount
  }

  /// Whether the nearest word of direction says that a value falls or is less.
  private func isFalling(_ number: Int) -> Bool {
    let value = values[number]
    let sentence = sentences[value.sentence].tokens
    let up: CueSet = [.rise, .more]
    let down: CueSet = [.fall, .less]
    let near = (max(sentence.lowerBound, value.token - 8)..<value.token).reversed()
    let behind = value.token + 1..<max(value.token + 1, min(sentence.upperBound, value.token + 5))
    for token in Array(near) + Array(behind) {
      let cues = tokens[token].cues
      if !cues.isDisjoint(with: down) { return true }
      if !cues.isDisjoint(with: up) { return false }
    }
    return false
  }
}
