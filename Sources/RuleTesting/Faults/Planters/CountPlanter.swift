internal import DocumentModel
internal import VietnameseText

/// Changes numbers of units, and the N of "top N".
struct CountPlanter: FaultPlanter {
  func faults(in ground: FaultGround, _ dice: inout FaultDice) -> [Fault] {
    ground.records.flatMap { record -> [Fault] in
      switch record.measure {
      case .count: counts(record, ground, &dice)
      case .top: tops(record, ground)
      default: []
      }
    }
  }

  private func counts(
    _ record: Record, _ ground: FaultGround, _ dice: inout FaultDice
  ) -> [Fault] {
    guard let number = ground.numbers(in: record.span).first,
      ExactDecimal(parsing: ground.words(number)) == record.value
    else { return [] }
    let known = ground.knowledge.totals(of: record).max()
    guard let limit = record.of?.whole ?? known else { return [] }
    let beyond = dice.some(3, of: [limit + 1, limit + 2, limit + 5, limit + 12]).map {
      fault(number, "\($0)", "\($0) of \(limit) units", ground)
    }
    return beyond + totals(record, ground, &dice) + sums(record, number, limit, ground)
  }

  /// A total of a count that is no number of units known.
  private func totals(
    _ record: Record, _ ground: FaultGround, _ dice: inout FaultDice
  ) -> [Fault] {
    let known = ground.knowledge.totals(of: record)
    let numbers = ground.numbers(in: record.span)
    guard numbers.count == 2, let most = known.max(),
      record.of.map({ known.contains($0.whole ?? 0) })
        ?? false
    else { return [] }
    return dice.some(2, of: [most + 3, most + 8, most + 14]).map { new in
      Fault(
        .totalReplaced, [ground.edit(numbers[1], "\(new)")],
        contradicting: "\(record.topic): a count out of \(new), where \(known) are known",
        found: ["known_total", "count_sum"])
    }
  }

  /// Risen units that leave no room for those that fell.
  private func sums(
    _ record: Record, _ number: Span, _ limit: Int, _ ground: FaultGround
  ) -> [Fault] {
    let falls = ground.records.filter {
      $0.measure == .count && $0.subject == record.subject && $0.index == record.index
        && $0.period == record.period && $0 != record
        && ($0.component.map { LetterFolding.folded($0).contains("giảm") } ?? false)
    }
    guard let fallen = falls.first?.value.whole, let risen = record.value.whole,
      record.component.map({ LetterFolding.folded($0).contains("tăng") }) ?? false,
      risen + fallen <= limit
    else { return [] }
    let new = limit - fallen + 1
    return [fault(number, "\(new)", "\(new) rose and \(fallen) fell of \(limit)", ground)]
  }

  private func fault(_ number: Span, _ new: String, _ about: String, _ ground: FaultGround) -> Fault
  {
    Fault(
      .countAltered, [ground.edit(number, new)], contradicting: about,
      found: ["count_range", "count_sum", "contradiction"])
  }

  /// A "top N" that the unit's own rank lies outside of.
  private func tops(_ record: Record, _ ground: FaultGround) -> [Fault] {
    let ranks = ground.records(like: record, [.rank]).filter { $0.period == record.period }
    guard ranks.count == 1, let rank = ranks[0].value.whole, rank > 1, record.period != nil,
      let number = ground.number(record.value, in: record.span)
    else { return [] }
    return [
      Fault(
        .topAltered, [ground.edit(number, "\(rank - 1)")],
        contradicting: "\(record.subject): rank \(rank) in the top \(rank - 1)",
        found: ["top_rank"])
    ]
  }
}
