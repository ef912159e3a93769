internal import DocumentModel
internal import VietnameseText

/// Changes differences, moves and their directions, where the page gives both sides.
struct DifferencePlanter: FaultPlanter {
  func faults(in ground: FaultGround, _ dice: inout FaultDice) -> [Fault] {
    ground.records.flatMap { record -> [Fault] in
      switch record.measure {
      case .gap, .change: differences(record, ground, &dice)
      case .rankChange: moves(record, ground, &dice)
      default: []
      }
    }
  }

  /// The values that a difference is the difference of, if it is.
  private func operands(of record: Record, _ ground: FaultGround) -> (Record, Record)? {
    guard let baseline = record.baseline else { return nil }
    let measure: Record.Measure = record.unit == "%" ? .percent : .score
    let values = ground.records.filter {
      $0.measure == measure && $0.index == record.index && $0.component == record.component
        && $0.scope == record.scope
    }
    let own = values.filter { $0.subject == record.subject && $0.period == record.period }
    let other = values.filter {
      record.measure == .gap
        ? $0.subject == baseline && $0.period == record.period
        : $0.subject == record.subject && $0.period == baseline
    }
    guard own.count == 1, other.count == 1 else { return nil }
    let distance = (own[0].value - other[0].value).magnitude
    return distance == record.value.magnitude ? (own[0], other[0]) : nil
  }

  private func differences(
    _ record: Record, _ ground: FaultGround, _ dice: inout FaultDice
  ) -> [Fault] {
    guard let (own, other) = operands(of: record, ground),
      let number = ground.number(record.value, in: record.span)
    else { return [] }
    let said = "\(record.subject), \(record.topic): \(own.value) and \(other.value)"
    let printed = ground.words(number)
    let altered = ValuePlanter.changes(of: printed).filter {
      isFar(ExactDecimal(parsing: $0), from: record.value)
    }
    let faults = dice.some(3, of: altered).map { new in
      Fault(
        .differenceAltered, [ground.edit(number, new)],
        contradicting: "\(said) differ by \(record.value.magnitude), not by \(new)",
        found: ["arithmetic", "contradiction"])
    }
    let turned = record.measure == .change ? turned(record, ground, said, "arithmetic") : []
    return faults + turned + operandFaults(own, said, ground, &dice)
  }

  /// One of the two values changed.
  private func operandFaults(
    _ own: Record, _ said: String, _ ground: FaultGround, _ dice: inout FaultDice
  ) -> [Fault] {
    guard let number = ground.number(own.value, in: own.span) else { return [] }
    let changes = ValuePlanter.changes(of: ground.words(number)).filter {
      isFar(ExactDecimal(parsing: $0), from: own.value)
    }
    return dice.some(2, of: changes).map { new in
      Fault(
        .digitChanged, [ground.edit(number, new)],
        contradicting: "\(said): now \(new), which the stated difference refutes",
        found: ValuePlanter.checks)
    }
  }

  /// Whether rounding does not explain the change.
  private func isFar(_ new: ExactDecimal?, from old: ExactDecimal) -> Bool {
    guard let new else { return false }
    return (new.magnitude - old.magnitude).magnitude > ExactDecimal(digits: 4, decimals: 2)
      || old.decimals > 2
  }

  /// "Tăng" for "giảm" and the other way round.
  private func turned(
    _ record: Record, _ ground: FaultGround, _ said: String, _ check: String
  ) -> [Fault] {
    let words = ground.words(record.span)
    let pairs = [
      ("tăng", "giảm"), ("giảm", "tăng"), ("cao hơn", "thấp hơn"), ("thấp hơn", "cao hơn"),
    ]
    guard let (old, new) = pairs.first(where: { words.hasPrefix($0.0) }) else { return [] }
    let word = Span(record.span.start, record.span.start + old.utf8.count)
    return [
      Fault(
        .signChanged, [ground.edit(word, new)],
        contradicting: "\(said): now \"\(new)\" for \"\(old)\"", found: [check, "contradiction"])
    ]
  }

  private func moves(_ record: Record, _ ground: FaultGround, _ dice: inout FaultDice) -> [Fault] {
    let ranks = ground.records(like: record, [.rank])
    let year = record.period.flatMap { Int($0) }
    let before = record.baseline ?? year.map { String($0 - 1) }
    let (later, earlier) = (
      ranks.filter { $0.period == record.period }, ranks.filter { $0.period == before }
    )
    guard later.count == 1, earlier.count == 1,
      earlier[0].value - later[0].value == record.value
    else { return [] }
    let said = "\(record.subject), \(record.topic): from \(earlier[0].value) to \(later[0].value)"
    let turned = turned(record, ground, said, "rank_change")
    guard let number = ground.number(record.value, in: record.span), let move = record.value.whole
    else { return turned }
    return turned
      + dice.some(3, of: (1...15).filter { $0 != abs(move) }).map { new in
        Fault(
          .moveAltered, [ground.edit(number, "\(new)")],
          contradicting: "\(said) is a move of \(move), not \(new)",
          found: ["rank_change", "contradiction"])
      }
  }
}
