internal import DocumentModel
internal import VietnameseText

/// Known components that share a value, or that are paired with values in order.
extension ComponentResolver {
  /// "Kinh tế số và xã hội số cùng xếp thứ 3", "hai chỉ số A và B dẫn đầu": the components that
  /// have the rank together, or none.
  func shared(before item: SentenceView.Item, in sentence: SentenceView) -> [String] {
    guard item.bracket == nil,
      let last = sentence.components.last(where: { $0.span.end <= item.span.start })
    else { return [] }
    let run = run(endingWith: last, sentence)
    let words = sentence.words(last.span.end, item.span.start)
    let isPlural = isCounted(run, sentence) || cues.contains("together", in: words)
    guard run.count > 1, isPlural, !words.containsDigit,
      !words.containsName || words.containsWord("của")
    else { return [] }
    return run.map { sentence.written($0.span) }
  }

  /// "Hai chỉ số thành phần …": the number of the names stands before the first.
  private func isCounted(_ run: [ComponentName], _ sentence: SentenceView) -> Bool {
    guard let first = run.first else { return false }
    let words = sentence.before(first.span.start, reach: 40).parts.suffix(5)
    return words.contains {
      (Int($0.string) ?? NumberWords.value($0.string)).map { $0 == run.count } ?? false
    }
  }

  /// "xã hội số và chính quyền số lần lượt xếp thứ 30 và thứ 40": the name in the value's place.
  func paired(with item: SentenceView.Item, in sentence: SentenceView) -> Label? {
    let subjects = SubjectResolver(cues: cues)
    guard let cue = subjects.listCue(in: sentence), let type = item.value?.type,
      let last = sentence.components.last(where: { $0.span.end <= cue })
    else { return nil }
    let values = subjects.listedValues(of: type, round: cue, in: sentence)
    let run = run(endingWith: last, sentence)
    guard values.count == run.count, run.count > 1,
      sentence.words(last.span.end, cue).containsName == false,
      let place = values.firstIndex(where: { $0.span == item.span })
    else { return nil }
    return Label(run[place].span, in: sentence)
  }

  /// The names up to `last` with nothing but commas, quotes and "và" between them.
  private func run(endingWith last: ComponentName, _ sentence: SentenceView) -> [ComponentName] {
    var run = [last]
    for name in sentence.components.reversed() where name.span.end <= run[0].span.start {
      let link = sentence.words(name.span.end, run[0].span.start)
      guard link.parts.allSatisfy({ $0.isAny(of: ["và", ",", "\"", "\",", "về"]) }) else { break }
      run.insert(name, at: 0)
    }
    return run
  }
}
