/// Compares predictions with gold, document by document.
///
/// ```swift
/// let sheet = Scorer.sheet(gold: gold, predicted: predicted)
/// sheet.rows["rank"]?.f1         // 0.98
/// sheet.rows["record:full"]?.f1  // 0.91
/// ```
///
/// A mention counts by type and values, as often as it occurs; an entity by kind and name, or in
/// a second chance by kind and words. A document without a prediction has missed everything.
public enum Scorer {
  /// The row of all mentions together.
  public static let allMentions = "ALL MENTIONS"

  /// The scores and the errors behind them.
  public static func sheet(
    gold: [ScoredDocument], predicted: [ScoredDocument]
  ) -> ScoreSheet {
    let byID = Dictionary(predicted.map { ($0.id, $0) }) { _, last in last }
    var sheet = ScoreSheet()
    for document in gold {
      let empty = ScoredDocument(id: document.id, mentions: [], records: [])
      let pair = Comparison(gold: document, predicted: byID[document.id] ?? empty)
      pair.compareMentions(into: &sheet)
      pair.compareRecords(into: &sheet)
    }
    sheet.addTotal()
    return sheet
  }
}

/// One gold document beside its prediction.
private struct Comparison {
  let gold: ScoredDocument
  let predicted: ScoredDocument

  func compareMentions(into sheet: inout ScoreSheet) {
    guard gold.mentionsAnnotated ?? true else { return }
    let all = (gold.mentions + predicted.mentions).filter { !$0.isUnscored }
    for row in Set(all.map(\.row)) {
      let group = MentionGroup(
        row: row, gold: gold.mentions.filter { $0.row == row },
        predicted: predicted.mentions.filter { $0.row == row })
      sheet.rows[row, default: Tally()] += group.tally
      sheet.mismatches[row, default: []] += group.mismatches(gold, predicted)
    }
  }

  func compareRecords(into sheet: inout ScoreSheet) {
    compareRecords(row: "record:core", ScoreKey.init(core:), into: &sheet)
    compareRecords(row: "record:full", ScoreKey.init(full:), into: &sheet)
  }

  private func compareRecords(
    row: String, _ key: (ScoredRecord) -> ScoreKey, into sheet: inout ScoreSheet
  ) {
    let given = predicted.records(without: gold)
    let (ours, theirs) = (Bag(gold.records.map(key)), Bag(given.map(key)))
    let matched = ours.intersection(theirs).count
    sheet.rows[row, default: Tally()] += Tally(
      matched: matched, wrong: theirs.count - matched, missed: ours.count - matched)
    sheet.mismatches[row, default: []] +=
      mismatches(.missed, gold, ours.subtracting(theirs), key)
      + mismatches(.wrong, predicted.with(given), theirs.subtracting(ours), key)
  }

  private func mismatches(
    _ kind: Mismatch.Kind, _ document: ScoredDocument, _ lost: Bag<ScoreKey>,
    _ key: (ScoredRecord) -> ScoreKey
  ) -> [Mismatch] {
    let context = QuoteContext(document.text)
    return document.records.lost(lost, by: key).map { record in
      Mismatch(
        document: document.id, kind: kind, values: key(record).description,
        context: record.context(in: context))
    }
  }
}

/// The mentions of one row in one document.
private struct MentionGroup {
  let row: String
  let gold: [ScoredMention]
  let predicted: [ScoredMention]

  private var goldKeys: Bag<ScoreKey> { Bag(gold.map { ScoreKey($0) }) }
  private var predictedKeys: Bag<ScoreKey> { Bag(predicted.map { ScoreKey($0) }) }

  var tally: Tally {
    let matched = goldKeys.intersection(predictedKeys).count + secondChances
    return Tally(
      matched: matched, wrong: predicted.count - matched, missed: gold.count - matched)
  }

  /// Entities under another name that have the same words.
  private var secondChances: Int {
    guard row.hasPrefix("entity:") else { return 0 }
    let missed = goldKeys.subtracting(predictedKeys)
    let wrong = predictedKeys.subtracting(goldKeys)
    let quotes = Bag(gold.filter { missed[ScoreKey($0)] > 0 }.map(\.normalizedWords))
    let texts = Bag(predicted.filter { wrong[ScoreKey($0)] > 0 }.map(\.normalizedWords))
    return min(quotes.intersection(texts).count, missed.count, wrong.count)
  }

  func mismatches(_ goldText: ScoredDocument, _ predictedText: ScoredDocument) -> [Mismatch] {
    mismatches(.missed, gold, goldKeys.subtracting(predictedKeys), goldText)
      + mismatches(.wrong, predicted, predictedKeys.subtracting(goldKeys), predictedText)
  }

  private func mismatches(
    _ kind: Mismatch.Kind, _ mentions: [ScoredMention], _ lost: Bag<ScoreKey>,
    _ document: ScoredDocument
  ) -> [Mismatch] {
    let context = QuoteContext(document.text)
    return mentions.lost(lost, by: { ScoreKey($0) }).map { mention in
      Mismatch(
        document: document.id, kind: kind, values: ScoreKey(mention).description,
        context: mention.context(in: context))
    }
  }
}

extension Array {
  /// As many elements as `lost` says, the last of each key first to go.
  fileprivate func lost(_ lost: Bag<ScoreKey>, by key: (Element) -> ScoreKey) -> [Element] {
    var left: [ScoreKey: Int] = [:]
    return reversed().filter { element in
      left[key(element), default: lost[key(element)]] -= 1
      return left[key(element), default: 0] >= 0
    }.reversed()
  }
}

extension ScoredDocument {
  /// The records less those, beyond the gold ones, that agree in their core with an optional one.
  fileprivate func records(without gold: ScoredDocument) -> [ScoredRecord] {
    let optional = gold.optionalRecords ?? []
    guard !optional.isEmpty else { return records }
    var needed = Bag(gold.records.map(ScoreKey.init(core:)))
    var spare = Bag(optional.map(ScoreKey.init(core:)))
    return records.filter { record in
      let key = ScoreKey(core: record)
      return needed.remove(key) || !spare.remove(key)
    }
  }

  fileprivate func with(_ records: [ScoredRecord]) -> ScoredDocument {
    var copy = self
    copy.records = records
    return copy
  }
}

extension ScoredMention {
  /// Kinds that may be given; annotated sets do not hold them.
  fileprivate var isUnscored: Bool {
    kind == "district" || kind == "commune" || kind == "country"
  }

  fileprivate var row: String { type == "entity" ? "entity:\(kind ?? "None")" : type }

  fileprivate var normalizedWords: String? { (quote ?? text).map(ScoreText.normalized) }

  fileprivate func context(in context: QuoteContext) -> String {
    guard let start, let text else { return context.around(quote ?? "", nth: nth ?? 1) }
    return context.around(start, start + text.unicodeScalars.count)
  }
}

extension ScoredRecord {
  fileprivate func context(in context: QuoteContext) -> String {
    guard let start, let end else { return context.around(quote ?? "", nth: nth ?? 1) }
    return context.around(start, end)
  }
}
