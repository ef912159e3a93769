internal import DocumentModel
internal import Evaluation
internal import PageReading
internal import VietnameseText

/// A page on which nothing is wrong, with the facts an annotator found on it.
struct SoundPassage: Sendable {
  let page: PageInput
  /// Whether its figures are made up, so that published ones say nothing about them.
  let isInvented: Bool
  /// The annotated facts; `nil` where nobody annotated the page.
  let gold: [ScoredRecord]?

  /// The page's path, with its id where the file holds many.
  var name: String { [page.source.path ?? "-", page.id].compactMap { $0 }.joined(separator: "#") }

  /// The page as it was read, with the annotated facts in place of those that were read.
  ///
  /// What the annotation lacks, the rule that reads such words and the unit's level, is taken from
  /// the record read there.
  func annotated(_ document: Document) -> Document? {
    guard let gold else { return nil }
    var annotated = document
    annotated.findings = []
    annotated.records = gold.compactMap { Record($0, readAs: document.records, in: document.text) }
    return annotated
  }
}

extension Record {
  fileprivate init?(_ gold: ScoredRecord, readAs read: [Record], in text: TracedText) {
    guard let subject = gold.subject, let index = gold.index,
      let measure = gold.measure.flatMap(Measure.init(rawValue:)),
      let value = gold.value.flatMap(ExactDecimal.init(annotated:))
    else { return nil }
    let span = text.span(of: gold.quote ?? "", nth: gold.nth ?? 1)
    let twin = read.first { $0.span.overlaps(span) && $0.measure == measure && $0.value == value }
    self.init(
      subject: subject, index: index, measure: measure, value: value, span: span,
      rule: twin?.rule ?? "annotated")
    (component, period, scope) = (gold.component, gold.period, gold.scope)
    (baseline, unit) = (gold.baseline, gold.unit)
    of = gold.of.flatMap(ExactDecimal.init(annotated:))
    if let twin, twin.subject == subject {
      (subjectLevel, subjectParent) = (twin.subjectLevel, twin.subjectParent)
    }
  }
}

extension ExactDecimal {
  /// The shortest decimal that the number is.
  fileprivate init?(annotated number: Double) { self.init(parsing: number.description) }
}

extension TracedText {
  /// Where `quote` stands the `nth` time; nowhere if it does not.
  fileprivate func span(of quote: String, nth: Int) -> Span {
    let wanted = Array(quote.utf8)
    guard let first = wanted.first, count >= wanted.count else { return Span(0, 0) }
    var seen = 0
    for start in 0...(count - wanted.count) where utf8[start] == first {
      guard utf8[start..<start + wanted.count].elementsEqual(wanted) else { continue }
      seen += 1
      if seen >= max(1, nth) { return Span(start, start + wanted.count) }
    }
    return Span(0, 0)
  }
}

/// The sound pages below some paths, one after another.
struct SoundPassages: Sequence, IteratorProtocol {
  private var reader: InputReader
  private let isInvented: Bool
  private var truths = GroundTruths()
  private var annotations: [String: [String: [ScoredRecord]]] = [:]

  init(_ paths: [String], isInvented: Bool) {
    reader = InputReader(paths)
    self.isInvented = isInvented
  }

  /// The next page whose golden knows of nothing wrong on it.
  mutating func next() -> SoundPassage? {
    while let item = reader.next() {
      guard case .page(let page) = item else { continue }
      let path = page.source.path ?? ""
      guard truths.truth(of: page.id, at: path).findings.isEmpty else { continue }
      return SoundPassage(page: page, isInvented: isInvented, gold: gold(page.id ?? "", path))
    }
    return nil
  }

  private mutating func gold(_ id: String, _ path: String) -> [ScoredRecord]? {
    guard path.hasSuffix(".jsonl") else { return nil }
    if annotations[path] == nil {
      let documents = (try? GoldFile(path: path))?.documents ?? []
      annotations[path] = Dictionary(documents.map { ($0.id, $0.records) }) { first, _ in first }
    }
    return annotations[path]?[id]
  }
}
