internal import DocumentModel
internal import Evaluation
internal import FactLinking
internal import Foundation
internal import VietnameseText

/// Finds for each gold record the value that carries it: the one that overlaps its quote most and
/// is as much.
struct GoldAlignment {
  private(set) var values = GoldValues()
  private(set) var unaligned: [ScoredRecord] = []
  /// The value that carries each record, `nil` where none does.
  private(set) var places: [Int?] = []

  init(_ document: ScoredDocument, _ passage: Passage, _ text: QuotedText) {
    for record in document.records {
      let place = Self.value(of: record, text, passage)
      places.append(place)
      guard let number = place else {
        unaligned.append(record)
        continue
      }
      values.links[number, default: []].append(Self.link(record, passage))
    }
    let optional = (document.optionalRecords ?? []).compactMap { Self.value(of: $0, text, passage) }
    values.unknown = Set(optional).subtracting(values.links.keys)
    addRepeats(document, passage)
    let components = Set(
      document.records.filter { $0.measure != "count" }.compactMap(\.component)
        .compactMap(ScoreText.component))
    values.isComponent = { filling in
      passage.name(of: filling).flatMap(ScoreText.component).map(components.contains) ?? false
    }
  }

  /// A value as much as a fact that is annotated elsewhere may tell it again; nobody knows.
  private mutating func addRepeats(_ document: ScoredDocument, _ passage: Passage) {
    for number in 0..<passage.valueCount where values.links[number] == nil {
      let value = passage.value(number)
      let isTold = document.records.contains { record in
        abs(abs(record.value ?? 0) - abs(value.amount.double)) < 1e-6
          && value.measures.contains { $0.rawValue == record.measure }
      }
      if isTold { values.unknown.insert(number) }
    }
  }

  private static func value(
    of record: ScoredRecord, _ text: QuotedText, _ passage: Passage
  ) -> Int? {
    guard let quote = record.quote, let span = text.span(of: quote, nth: record.nth ?? 1) else {
      return nil
    }
    var best: (overlap: Int, number: Int)?
    for number in 0..<passage.valueCount {
      let value = passage.value(number)
      let overlap = min(span.end, value.span.end) - max(span.start, value.span.start)
      guard overlap > 0, fits(value, record), overlap > best?.overlap ?? 0 else { continue }
      best = (overlap, number)
    }
    return best?.number
  }

  private static func fits(
    _ value: (span: Span, amount: ExactDecimal, measures: [Record.Measure]), _ record: ScoredRecord
  ) -> Bool {
    abs(abs(record.value ?? 0) - abs(value.amount.double)) < 1e-6
      && value.measures.contains { $0.rawValue == record.measure }
  }

  private static func link(_ record: ScoredRecord, _ passage: Passage) -> GoldLink {
    let keys = SlotKeys(record)
    let measure = Record.Measure(rawValue: record.measure ?? "") ?? .rank
    return GoldLink(measure: measure) { slot, filling in
      keys[slot] == SlotKeys.key(of: passage.name(of: filling), slot, measure)
    }
  }
}

/// What fills the slots of a gold record, reduced as scoring reduces it.
struct SlotKeys: Sendable {
  private let keys: [Slot: String]

  init(_ record: ScoredRecord) {
    let measure = Record.Measure(rawValue: record.measure ?? "") ?? .rank
    let number = record.of.map { String(($0 * 10_000).rounded() / 10_000) }
    let texts: [Slot: String?] = [
      .index: record.index, .subject: record.subject, .component: record.component,
      .period: record.period, .scope: record.scope, .of: number, .baseline: record.baseline,
    ]
    keys = texts.reduce(into: [:]) { keys, entry in
      keys[entry.key] = Self.key(of: entry.value, entry.key, measure)
    }
  }

  subscript(slot: Slot) -> String? { keys[slot] }

  /// What fills a slot, reduced; `nil` for nothing.
  static func key(of text: String?, _ slot: Slot, _ measure: Record.Measure) -> String? {
    guard let text else { return nil }
    switch slot {
    case .component:
      return measure == .count ? ScoreText.condition(text) : ScoreText.component(text)
    case .scope: return ScoreText.scope(text)
    case .of: return Double(text).map { String($0) }
    case .index, .period, .measure: return text
    default: return ScoreText.normalized(text)
    }
  }
}

/// An annotated text beside the same text as it was read, which may differ in white space.
struct QuotedText {
  private let bytes: [UInt8]
  /// How many bytes of ink stand before each byte of the annotated text.
  private let inkBefore: [Int]
  /// Where each byte of ink stands in the text that was read.
  private let places: [Int]

  init(_ text: String, asRead read: [UInt8]) {
    bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
    var count = 0
    inkBefore = bytes.map { byte in
      defer { count += byte > 0x20 ? 1 : 0 }
      return count
    }
    places = read.indices.filter { read[$0] > 0x20 }
  }

  /// Where a quote stands the `nth` time, in the text that was read.
  func span(of quote: String, nth: Int) -> Span? {
    let wanted = Array(quote.precomposedStringWithCanonicalMapping.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    var seen = 0
    for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
      guard bytes[start..<start + wanted.count].elementsEqual(wanted) else { continue }
      seen += 1
      if seen >= max(1, nth) { return place(start..<start + wanted.count) }
    }
    return nil
  }

  private func place(_ range: Range<Int>) -> Span? {
    let first = inkBefore[range.lowerBound]
    let last = inkBefore[range.upperBound - 1]
    guard first < places.count, last < places.count else { return nil }
    return Span(places[first], places[last] + 1)
  }
}
