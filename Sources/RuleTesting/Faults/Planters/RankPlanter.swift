internal import DocumentModel
internal import VietnameseText

/// Changes ranks and totals.
struct RankPlanter: FaultPlanter {
  private static let checks = [
    "published_value", "rank_range", "shared_rank", "score_order", "list_order", "contradiction",
    "rank_change", "top_rank", "missing_rank",
  ]

  func faults(in ground: FaultGround, _ dice: inout FaultDice) -> [Fault] {
    ground.records.filter { $0.measure == .rank }.flatMap { record -> [Fault] in
      let numbers = ground.numbers(in: record.span)
      let total = record.of.flatMap { of in
        numbers.count > 1 ? numbers.last.flatMap { ground.words($0) == "\(of)" ? $0 : nil } : nil
      }
      let totals = total.map { replacedTotals(record, $0, ground, &dice) } ?? []
      guard
        let rank = numbers.first(where: { ExactDecimal(parsing: ground.words($0)) == record.value })
      else { return totals }
      return totals + beyond(record, rank, total, ground, &dice)
        + published(record, rank, ground, &dice) + doubled(record, rank, ground, &dice)
    }
  }

  /// A rank behind the last one.
  private func beyond(
    _ record: Record, _ rank: Span, _ total: Span?, _ ground: FaultGround, _ dice: inout FaultDice
  ) -> [Fault] {
    let known = record.scope == nil ? ground.knowledge.totals(of: record).max() : nil
    let limit = total.flatMap { Int(ground.words($0)) } ?? known
    // "9/7" is a day of July.
    guard let limit, limit > 12 else { return [] }
    return dice.some(2, of: [limit + 1, limit + 2, limit + 5, limit + 11]).map { new in
      Fault(
        .rankBeyondTotal, [ground.edit(rank, "\(new)")],
        contradicting: "\(record.subject), \(record.topic): rank \(new) of \(limit)",
        found: Self.checks)
    }
  }

  /// A total that is none of the numbers known of that year or the years beside it.
  private func replacedTotals(
    _ record: Record, _ total: Span, _ ground: FaultGround, _ dice: inout FaultDice
  ) -> [Fault] {
    let known = ground.knowledge.totals(of: record)
    guard record.scope == nil, let of = record.of?.whole, known.contains(of),
      let rank = record.value.whole
    else { return [] }
    let most = known.max() ?? 0
    let wrong = most > 20 ? [most + 1, most - 1, most - 2] : [most + 4, most + 6, most + 9]
    return dice.some(2, of: wrong.filter { $0 >= rank && !known.contains($0) }).map { new in
      Fault(
        .totalReplaced, [ground.edit(total, "\(new)")],
        contradicting: "\(record.topic): out of \(new), where \(known) are known",
        found: ["known_total", "contradiction", "rank_range"])
    }
  }

  /// Another rank than the published one.
  private func published(
    _ record: Record, _ rank: Span, _ ground: FaultGround, _ dice: inout FaultDice
  ) -> [Fault] {
    guard let published = ground.knowledge.figure(of: record)?.rank,
      ExactDecimal(published) == record.value
    else { return [] }
    let most = record.of?.whole ?? 17
    let others = (1...max(2, most)).filter { $0 != published && abs($0 - published) < 9 }
    return dice.some(2, of: others).map { new in
      Fault(
        .rankAltered, [ground.edit(rank, "\(new)")],
        contradicting: "\(record.subject), \(record.topic): rank \(new) for \(published)",
        found: Self.checks)
    }
  }

  /// The rank that another unit has in the same ranking.
  private func doubled(
    _ record: Record, _ rank: Span, _ ground: FaultGround, _ dice: inout FaultDice
  ) -> [Fault] {
    let others = ground.records.filter { other in
      other.measure == .rank && other.index == record.index && other.period == record.period
        && other.component == record.component && other.scope == record.scope
        && other.of == record.of && other.subject != record.subject && other.value != record.value
        && ground.knowledge.level(of: other) == ground.knowledge.level(of: record)
        && ground.number(other.value, in: other.span) != nil
    }
    guard record.period != nil, record.subject != "Việt Nam" else { return [] }
    return dice.some(1, of: others).map { other in
      Fault(
        .rankDoubled, [ground.edit(rank, "\(other.value)")],
        contradicting: "\(record.topic): rank \(other.value) of \(record.subject) is that of "
          + other.subject,
        found: Self.checks)
    }
  }
}
