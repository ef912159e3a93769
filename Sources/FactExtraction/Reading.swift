internal import DocumentModel
internal import ExtractionRules
internal import VietnameseText

/// Everything that was found in one text on the way to its mentions.
struct Reading {
  let text: AnalyzedText
  let sentences: [Sentence]
  /// The day of publication, or `nil`.
  let published: CalendarDay?
  /// The folded bytes with the chosen names masked.
  var view: [UInt8] = []
  var allNames: [Candidate] = []
  /// Where known components are named.
  var components: [ComponentName] = []
  /// The names that were chosen among `allNames`.
  var names: [Candidate] = []
  var values: [Candidate] = []
  /// What stays of `names` and `values`.
  var chosen: [Candidate] = []
  /// The weak candidates that overlap nothing chosen, in reading order.
  var weak: [Candidate] = []
  /// The words that stand for a unit without naming it.
  var byNames: [Candidate] = []
  /// The units that longer names and by-lines bring to mind, in reading order.
  var unitHints: [UnitHint] = []
  var discarded: [Discarded] = []
  var limitHits: [Extraction.LimitHit] = []

  /// A match that made no candidate, and why.
  struct Discarded {
    var rule: Rule
    var span: Span
    var outcome: ExtractionTrace.Outcome
  }

  init(text: AnalyzedText, published: CalendarDay?) {
    self.text = text
    self.published = published
    sentences = text.sentences
  }
}

extension Reading {
  /// The chosen candidates and the weak ones, in the order of the text.
  var offers: [ExtractionTrace.Offer] {
    (chosen + weak + byNames).sorted { $0.span.start < $1.span.start }.map { candidate in
      ExtractionTrace.Offer(
        span: candidate.span, value: candidate.mention?.value, unit: candidate.unit?.name,
        isWeak: candidate.isWeak)
    }
  }

  /// Every attempt of a rule, in the order of the text.
  var attempts: [ExtractionTrace.Attempt] {
    let candidates = allNames + values
    let discarded = discarded.map {
      ExtractionTrace.Attempt(
        rule: $0.rule.id, span: $0.span, value: nil, priority: $0.rule.priority,
        outcome: $0.outcome, isWeak: $0.rule.isWeak)
    }
    return (candidates.map(attempt) + discarded).sorted {
      ($0.span.start, $0.span.end, $0.rule) < ($1.span.start, $1.span.end, $1.rule)
    }
  }

  private func attempt(_ candidate: Candidate) -> ExtractionTrace.Attempt {
    ExtractionTrace.Attempt(
      rule: candidate.rule, span: candidate.span, value: candidate.mention?.value,
      priority: candidate.priority, outcome: outcome(of: candidate), isWeak: candidate.isWeak)
  }

  private func outcome(of candidate: Candidate) -> ExtractionTrace.Outcome {
    let rivals = names + chosen
    let stayed = candidate.isWeak ? chosen + weak : chosen
    if let winner = stayed.first(where: { $0.span.overlaps(candidate.span) }) {
      let isOwn = winner.rule == candidate.rule && winner.span == candidate.span
      return isOwn ? .won : .lost(to: winner.rule, at: winner.span)
    }
    let winner = rivals.first { $0.span.overlaps(candidate.span) }
    return winner.map { .lost(to: $0.rule, at: $0.span) } ?? .won
  }
}
