internal import DocumentModel
internal import VietnameseText

/// Changes a figure of the headline that the body repeats, or gives it another index's figure.
struct HeadlinePlanter: FaultPlanter {
  private static let checks = ["contradiction", "published_value", "rank_range"]

  func faults(in ground: FaultGround, _ dice: inout FaultDice) -> [Fault] {
    guard let title = ground.document.blocks.first(where: { $0.role == .title })?.span else {
      return []
    }
    let unit = ground.records.filter { record in
      ground.document.mentions.contains { mention in
        guard case .entity(let entity) = mention.value else { return false }
        return title.contains(mention.span) && entity.name == record.subject
      }
    }
    return unit.filter { isToldTwice($0, title, ground) }.flatMap { record -> [Fault] in
      guard let number = number(of: record, in: title, ground) else { return [] }
      return exchanged(record, number, unit, ground) + altered(record, number, ground, &dice)
    }
  }

  /// Whether headline and body both print the figure and the headline names its index.
  private func isToldTwice(_ record: Record, _ title: Span, _ ground: FaultGround) -> Bool {
    let namesIndex = ground.document.mentions.contains { mention in
      guard case .entity(let entity) = mention.value else { return false }
      return title.contains(mention.span) && entity.kind == .index && entity.name == record.index
    }
    guard namesIndex, record.component == nil, record.scope == nil, record.period != nil else {
      return false
    }
    let words = ground.words(record.span)
    return title.contains(record.span)
      ? ground.mentions(saying: record, outside: title).count == 1
      : number(of: record, in: title, ground) != nil && !words.isEmpty
  }

  private func number(of record: Record, in title: Span, _ ground: FaultGround) -> Span? {
    let mention = ground.mentions(saying: record, inside: title).first
    return mention.flatMap { mention in
      ground.numbers(in: mention.span).first {
        ExactDecimal(parsing: ground.words($0)) == record.value
      }
    }
  }

  /// The figure that the body gives the unit in another index.
  private func exchanged(
    _ record: Record, _ number: Span, _ unit: [Record], _ ground: FaultGround
  ) -> [Fault] {
    let other = unit.first {
      $0.index != record.index && $0.subject == record.subject && $0.measure == record.measure
        && $0.period == record.period && $0.component == nil && $0.scope == nil
        && $0.of == record.of && $0.value != record.value
    }
    return other.map { [fault(number, "\($0.value)", record, ground)] } ?? []
  }

  private func altered(
    _ record: Record, _ number: Span, _ ground: FaultGround, _ dice: inout FaultDice
  ) -> [Fault] {
    let printed = ground.words(number)
    let changes = ValuePlanter.changes(of: printed).filter {
      ExactDecimal(parsing: $0).map { $0 > 0 && $0 <= (record.of ?? 100) } ?? false
    }
    return dice.some(3, of: changes).map { fault(number, $0, record, ground) }
  }

  private func fault(
    _ number: Span, _ new: String, _ record: Record, _ ground: FaultGround
  ) -> Fault {
    Fault(
      .headlineExchanged, [ground.edit(number, new)],
      contradicting: "headline: \(new); body: \(record.subject), \(record.topic) \(record.value)",
      found: Self.checks)
  }
}

extension FaultGround {
  fileprivate func mentions(saying record: Record, inside span: Span) -> [Mention] {
    document.mentions.filter { span.contains($0.span) && $0.value.says(record) }
  }

  fileprivate func mentions(saying record: Record, outside span: Span) -> [Mention] {
    document.mentions.filter { !span.contains($0.span) && $0.value.says(record) }
  }
}

extension MentionValue {
  fileprivate func says(_ record: Record) -> Bool {
    switch self {
    case .rank(let value?, let of, _):
      record.measure == .rank && record.value == ExactDecimal(value)
        && (of == nil || record.of == of.map { ExactDecimal($0) })
    case .percent(let value): record.measure == .percent && record.value == value
    case .score(let value, _): record.measure == .score && record.value == value
    default: false
    }
  }
}
