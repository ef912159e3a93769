public import DocumentModel
internal import ExtractionRules
internal import ReferenceData
internal import VietnameseText

extension FactExtractor {
  /// The records of a text whose mentions are given, so that building records can be looked at
  /// without finding mentions.
  ///
  /// Where the extractor reads a given mention alike, its own is taken, since that knows the rule
  /// and the unit's code; names of countries, which are no mentions, are found as always.
  ///
  /// - Parameters:
  ///   - text: the text, UTF-8 in NFC.
  ///   - blocks: its parts.
  ///   - published: the page's date in ISO 8601.
  ///   - mentions: what the text mentions, never overlapping.
  /// - Returns: the records in reading order.
  public func records(
    text: [UInt8], blocks: [Block], published: String?, given mentions: [Mention]
  ) -> [Record] {
    guard let scratch = try? MatchScratch() else { return [] }
    var reading = read(
      AnalyzedText(text: text, blocks: blocks, words: names.words), published, scratch)
    reading.take(mentions)
    return records(of: reading)
  }
}

extension Reading {
  /// Puts given mentions in the place of those that were found.
  fileprivate mutating func take(_ mentions: [Mention]) {
    let given = mentions.filter { $0.span.end <= text.text.count }.map(candidate)
    let countries = chosen.filter { country in
      country.unit?.kind == .country && !given.contains { $0.span.overlaps(country.span) }
    }
    chosen = (given + countries).sorted { $0.span.start < $1.span.start }
    names = chosen
    view = NameMask.masked(text.folded, names: chosen)
  }

  private func candidate(_ mention: Mention) -> Candidate {
    let own = (names + values).first { own in
      own.span == mention.span && own.mention?.value.says(mention.value) ?? false
    }
    return own ?? Candidate(mention: mention, priority: 0, unit: mention.value.unit)
  }
}

extension MentionValue {
  /// Whether both say the same, codes and nouns apart.
  fileprivate func says(_ other: MentionValue) -> Bool {
    switch (self, other) {
    case (.count(let value, let of, _), .count(let otherValue, let otherOf, _)):
      value == otherValue && of == otherOf
    case (.entity(let entity), .entity(let other)):
      entity.kind == other.kind && entity.name == other.name
    default: self == other
    }
  }

  fileprivate var unit: NamedUnit? {
    guard case .entity(let entity) = self else { return nil }
    let kinds: [Entity.Kind: AdministrativeUnit.Kind] = [
      .ministry: .ministry, .province: .province, .region: .region, .organization: .organization,
    ]
    return kinds[entity.kind].map { NamedUnit(kind: $0, name: entity.name, code: entity.id) }
  }
}
