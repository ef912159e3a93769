public import DocumentModel
public import VietnameseText

/// Where a record's other parts stand in the text: the words that name its subject, index, period
/// and the rest, as near to the value as they can be found.
///
/// ```swift
/// EvidenceTies(document).ties(of: record)    // [.subject: Span(9, 17), .index: Span(42, 51)]
/// ```
///
/// Ties show a reading and judge nothing: a part that no mention names, such as a year that follows
/// from the date of publication, has none.
public struct EvidenceTies: Sendable {
  /// The parts that can be tied; the raw value is the key in reports.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case subject, index, component, period, baseline, scope
  }

  private let document: Document
  private let lines: [Int]
  private let names: [String: [Span]]

  /// The ties of the records of `document`.
  public init(_ document: Document) {
    self.document = document
    lines = document.text.utf8.indices.filter { document.text.utf8[$0] == 0x0A }
    names = document.mentions.reduce(into: [:]) { names, mention in
      for name in Self.names(of: mention.value) { names[name, default: []].append(mention.span) }
    }
  }

  /// What each part of `record` is tied to.
  public func ties(of record: Record) -> [Part: Span] {
    let parts: [Part: String?] = [
      .subject: record.subject, .index: record.index, .period: record.period,
      .baseline: record.baseline, .scope: record.scope,
    ]
    var ties = parts.compactMapValues { name in
      name.flatMap { nearest(names[$0] ?? [], to: record.span) }
    }
    if let component = record.component { ties[.component] = place(of: component, near: record) }
    return ties
  }

  /// The names by which records may call what a mention says.
  private static func names(of value: MentionValue) -> [String] {
    switch value {
    case .entity(let entity): [entity.name]
    case .date(let iso):
      iso.split { $0 == "/" }.map { String($0.prefix(4)) }.filter { Int($0) != nil } + [iso]
    default: []
    }
  }

  /// The span that lies nearest: on the same line if there is one, before the value rather than
  /// behind it.
  private func nearest(_ spans: [Span], to value: Span) -> Span? {
    spans.min { cost($0, value) < cost($1, value) }
  }

  private func cost(_ span: Span, _ value: Span) -> Int {
    let distance =
      span.start <= value.start ? value.start - span.start : 2 * (span.start - value.end)
    let linesBetween = abs(line(of: span.start) - line(of: value.start))
    return distance + linesBetween * 40 + (linesBetween > 0 ? 200 : 0)
  }

  private func line(of offset: Int) -> Int {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension EvidenceTies {
  /// The words of a component, as near to the record as they stand.
  private func place(of component: String, near record: Record) -> Span? {
    let wanted = Array(component.utf8)
    let reach = 2000
    guard let first = wanted.first, record.span.end <= document.text.count else { return nil }
    let from = max(0, record.span.start - reach)
    let to = min(document.text.count - wanted.count, record.span.end + reach)
    guard from <= to else { return nil }
    let text = document.text.utf8
    let spans = (from...to).filter { start in
      text[start] == first && text[start..<start + wanted.count].elementsEqual(wanted)
    }.map { Span($0, $0 + wanted.count) }
    return nearest(spans, to: record.span)
  }
}
