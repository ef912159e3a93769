internal import DocumentModel
internal import VietnameseText

/// Swaps units, and puts in units that did not exist then or that the index does not rank.
struct UnitPlanter: FaultPlanter {
  private static let checks = [
    "published_value", "published_bounds", "shared_rank", "score_order", "list_order",
    "contradiction", "arithmetic", "rank_change", "missing_rank", "top_rank",
  ]
  /// Founded on 2025-03-01, Resolution 176/2025/QH15.
  private static let laterMinistries = ["Bộ Nông nghiệp và Môi trường", "Bộ Dân tộc và Tôn giáo"]
  private static let unrankedMinistries = ["Bộ Quốc phòng", "Bộ Công an"]
  /// Merged on 2025-07-01, Resolution 202/2025/QH15.
  private static let mergedProvinces = ["Hà Giang", "Bình Dương", "Bến Tre"]

  func faults(in ground: FaultGround, _ dice: inout FaultDice) -> [Fault] {
    let named = ground.records.compactMap { record -> (Record, Mention)? in
      guard [.rank, .score, .percent].contains(record.measure),
        let mention = mention(of: record, ground)
      else { return nil }
      return (record, mention)
    }
    return swaps(named, ground, &dice) + replacements(named, ground, &dice)
  }

  /// The mention of the record's unit, in its sentence or in its row.
  private func mention(of record: Record, _ ground: FaultGround) -> Mention? {
    if !record.rule.hasPrefix("table.") { return ground.unitMention(of: record) }
    return ground.document.mentions.last { mention in
      guard case .entity(let entity) = mention.value else { return false }
      return entity.name == record.subject && mention.span.start < record.span.start + 80
        && mention.span.start > record.span.start - 80
    }
  }

  /// Two units exchanged whose published values differ.
  private func swaps(
    _ named: [(Record, Mention)], _ ground: FaultGround, _ dice: inout FaultDice
  ) -> [Fault] {
    let published = named.filter { record, _ in
      guard let figure = ground.knowledge.figure(of: record) else { return false }
      return record.measure == .rank
        ? figure.rank.map { ExactDecimal($0) } == record.value : figure.value == record.value
    }
    let pairs = published.flatMap { one in
      published.filter { areSwappable(one, $0, ground) }.map { (one, $0) }
    }
    return dice.some(8, of: pairs).map { one, other in
      let (first, second) = (one.1.span, other.1.span)
      var fault = Fault(
        .unitsSwapped,
        [ground.edit(first, ground.words(second)), ground.edit(second, ground.words(first))],
        contradicting: "\(one.0.topic): \(other.0.value) for the published \(one.0.value) of "
          + one.0.subject,
        found: Self.checks)
      fault.statements = [one.0, other.0].map { ground.source($0.span) }
      return fault
    }
  }

  private func areSwappable(
    _ one: (Record, Mention), _ other: (Record, Mention), _ ground: FaultGround
  ) -> Bool {
    one.0.index == other.0.index && one.0.period == other.0.period
      && one.0.measure == other.0.measure && one.0.value != other.0.value
      && one.1.span.end <= other.1.span.start
      && ground.knowledge.level(of: one.0) == ground.knowledge.level(of: other.0)
      && ground.role(one.1.span) == ground.role(other.1.span)
  }

  private func replacements(
    _ named: [(Record, Mention)], _ ground: FaultGround, _ dice: inout FaultDice
  ) -> [Fault] {
    var seen: Set<Span> = []
    return named.flatMap { record, mention -> [Fault] in
      guard seen.insert(mention.span).inserted, record.component == nil, record.scope == nil,
        let year = record.period.flatMap({ Int($0) })
      else { return [] }
      return ground.knowledge.isMinistry(record.subject)
        ? ministries(record, mention, year, ground, &dice)
        : provinces(record, mention, year, ground, &dice)
    }
  }

  private func ministries(
    _ record: Record, _ mention: Mention, _ year: Int, _ ground: FaultGround,
    _ dice: inout FaultDice
  ) -> [Fault] {
    guard year < 2024 else { return [] }
    let later = dice.some(1, of: Self.laterMinistries).map {
      replace(.unitOfAnotherTime, mention, $0, record, ground)
    }
    guard record.index == "PAR_INDEX" else { return later }
    return later
      + dice.some(1, of: Self.unrankedMinistries).map {
        replace(.unitNotRanked, mention, $0, record, ground)
      }
  }

  private func provinces(
    _ record: Record, _ mention: Mention, _ year: Int, _ ground: FaultGround,
    _ dice: inout FaultDice
  ) -> [Fault] {
    if ground.knowledge.totals(of: record) == [34] {
      return dice.some(2, of: Self.mergedProvinces).map {
        replace(.unitOfAnotherTime, mention, $0, record, ground)
      }
    }
    guard record.index == "PAPI", let out = Self.leftOut[year] else { return [] }
    return out.map { replace(.unitNotRanked, mention, $0, record, ground) }
  }

  /// Provinces without a result in PAPI, see `unranked.tsv`.
  private static let leftOut = [
    2021: ["Bắc Giang"], 2022: ["Bắc Giang"], 2023: ["Bình Dương", "Quảng Ninh"],
  ]

  private func replace(
    _ kind: FaultKind, _ mention: Mention, _ unit: String, _ record: Record, _ ground: FaultGround
  ) -> Fault {
    let why =
      kind == .unitNotRanked ? "the index does not rank it" : "it did not exist in that edition"
    return Fault(
      kind, [ground.edit(mention.span, unit)],
      contradicting: "\(unit) in \(record.topic): \(why)",
      found: kind == .unitNotRanked ? ["unit_ranked"] : ["unit_existence"])
  }
}
