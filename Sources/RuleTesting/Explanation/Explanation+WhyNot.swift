internal import ExtractionRules
internal import FactExtraction
internal import PageCleaning
public import VietnameseText

extension Explanation {
  /// Why no mention of `kind` stands at `span`: the nearest rules, and the step at which each failed.
  ///
  /// The steps, the last first: a match that lost its place to another, a condition that does not
  /// hold, captures that mean no value, a match cut out of a word, words that are taken as a name,
  /// and the part of the pattern that does not match behind the words that its beginning takes.
  public func whyNot(_ kind: String, at span: Span) -> String {
    let rules = book.rules.filter { $0.mention == kind && !$0.isWeak }
    guard !rules.isEmpty else { return "no rule makes \(kind)\n" }
    let ids = Set(rules.map(\.id))
    let near = trace.attempts.filter { ids.contains($0.rule) && $0.span.overlaps(span) }
    if let won = near.first(where: { $0.outcome == .won }) { return "\(won.rule) reads it here\n" }
    guard near.isEmpty else { return near.map(reason).joined() }
    let hidden = rules.compactMap { masked($0, at: span) }
    return hidden.isEmpty ? nearest(rules, span) : hidden.joined()
  }

  private func reason(_ attempt: ExtractionTrace.Attempt) -> String {
    let head = "\(attempt.rule) matched \"\(words(attempt.span))\", but "
    switch attempt.outcome {
    case .won: return ""
    case .lost(let winner, let place):
      return head + "lost the place to \(winner), which took \"\(words(place))\"\n"
    case .unmet(let conditions):
      let list = conditions.map(\.rawValue).joined(separator: ", ")
      return head + "requires \(list) around it\n"
    case .partOfWord: return head + "begins or ends inside a word or number\n"
    case .meaningless(let values):
      return head + "its captures mean no value: \(RecordDifference.list(values))\n"
    }
  }

  private func words(_ span: Span) -> String {
    String(decoding: page.text.utf8[span.range], as: UTF8.self)
  }
}

// MARK: - Rules without a match

extension Explanation {
  /// What a rule is kept from where it would match if names were not masked.
  private func masked(_ rule: Rule, at span: Span) -> String? {
    let text = rule.isCaseSensitive ? page.text.utf8 : LetterFolding.folded(page.text.utf8)
    guard let open = progress(rule, text, span), open.rest == nil,
      progress(rule, view(of: rule), span).map({ $0.rest != nil }) ?? true,
      let name = trace.attempts.first(where: { attempt in
        attempt.outcome == .won && attempt.span.overlaps(open.span)
          && book.rules.first { $0.id == attempt.rule }?.mention.hasPrefix("entity") ?? true
      })
    else { return nil }
    return "\(rule.id) would match \"\(words(open.span))\", but \"\(words(name.span))\" is "
      + "taken as a name by \(name.rule)\n"
  }

  /// The rules whose patterns go furthest into the phrase.
  private func nearest(_ rules: [Rule], _ span: Span) -> String {
    let tried = rules.compactMap { rule in
      progress(rule, view(of: rule), span).map { (rule: rule, progress: $0) }
    }
    let best = tried.sorted { left, right in
      (-cover(left.progress, span), left.rule.id) < (-cover(right.progress, span), right.rule.id)
    }.prefix(3)
    guard !best.isEmpty else { return "no rule for a \(rules[0].mention) begins in the phrase\n" }
    return best.map { line($0.rule, $0.progress) }.joined()
  }

  private func line(_ rule: Rule, _ progress: PatternProgress) -> String {
    guard let rest = progress.rest else {
      return "\(rule.id) matches \"\(words(progress.span))\", outside of the article's lines\n"
    }
    let isExcluded = rest.hasPrefix("(?!") || rest.hasPrefix("(?<!")
    return "\(rule.id) (\(rule.place.file):\(rule.place.line)) reads \"\(words(progress.span))\", "
      + (isExcluded ? "but what stands there is excluded by" : "but behind it there is no")
      + "\n  \(rest)\n"
  }

  private func cover(_ progress: PatternProgress, _ span: Span) -> Int {
    min(progress.span.end, span.end) - max(progress.span.start, span.start)
  }

  /// The text as the rule sees it.
  private func view(of rule: Rule) -> [UInt8] {
    let isName = rule.mention.hasPrefix("entity.")
    if rule.isCaseSensitive { return page.text.utf8 }
    return isName ? LetterFolding.folded(page.text.utf8) : trace.view
  }

  private func progress(_ rule: Rule, _ bytes: [UInt8], _ span: Span) -> PatternProgress? {
    let text = page.text.utf8
    let start = text[..<span.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = text[span.end...].firstIndex(of: 0x0A) ?? text.count
    return book.progress(of: rule, in: bytes, line: Span(start, end), at: span)
  }
}
