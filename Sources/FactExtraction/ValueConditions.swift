internal import DocumentModel
internal import ExtractionRules
internal import VietnameseText
internal import WordLists

/// Answers what a rule requires around a match.
struct ValueConditions {
  private let hasIndex: Bool
  private let sentences: [Sentence]
  private let flags: [Flags]

  private struct Flags: OptionSet {
    let rawValue: UInt8
    static let unit = Flags(rawValue: 1)
    static let ranking = Flags(rawValue: 2)
    static let points = Flags(rawValue: 4)
  }

  /// The words that each flag stands for, sought together; their order is that of the flags.
  private static let words = TriggerAutomaton(literals: [
    marks + pronouns, rankingWords, pointWords,
  ])

  /// The placeholders of units.
  private static let marks: [[UInt8]] = [[1], [2], [3], [8], [14], [15], [16]]
  private static let rankingWords = ExtractionWords.rankingWords.bytes + [[4]]
  private static let pointWords = ExtractionWords.pointWords.bytes

  init(
    text: AnalyzedText, sentences: [Sentence], view: [UInt8], names: [Candidate],
    components: [ComponentName], levels: IndexLevels
  ) {
    self.sentences = sentences
    let ranksBodies = names.contains { levels.ranksBodies($0) }
    hasIndex = names.contains { name in
      if case .entity(let entity)? = name.mention?.value { return entity.kind == .index }
      return false
    }
    let hasIndex = hasIndex
    var component = 0
    flags = sentences.map { sentence in
      var flags = Self.flags(view, sentence.span)
      if ranksBodies, view[sentence.span.range].contains(6) { flags.insert(.unit) }
      while component < components.count,
        components[component].span.end <= sentence.span.start
      {
        component += 1
      }
      if component < components.count, components[component].span.start < sentence.span.end {
        flags.insert(.unit)
      }
      if Self.isListItem(view, text.lines[sentence.line].span) { flags.insert(.unit) }
      if hasIndex, flags.contains(.unit) { flags.insert(.ranking) }
      return flags
    }
  }

  /// Words for a unit named before: "tỉnh này", "Thủ đô".
  private static let pronouns: [[UInt8]] = {
    let verbs = ExtractionWords.verbsOfUnits.words
    let subjects = ExtractionWords.nounsOfUnits.words.flatMap { noun in
      verbs.map { noun + " " + $0 }
    }
    let others = ExtractionWords.otherUnits.words
    return (subjects + others).map { Array($0.utf8) }
  }()

  /// A line of a list goes on from the unit that was named before it.
  private static func isListItem(_ view: [UInt8], _ line: Span) -> Bool {
    guard let first = view[line.range].first(where: { $0 != 0x20 }) else { return false }
    return first.isOne(of: "-+*(") || (0x30...0x39).contains(first)
  }

  private static func flags(_ view: [UInt8], _ span: Span) -> Flags {
    view[span.range].withUnsafeBufferPointer { bytes in
      Flags(rawValue: UInt8(truncatingIfNeeded: words.rules(in: bytes)[0]))
    }
  }

  /// Whether all of `conditions` hold at `span`.
  func hold(_ conditions: [Rule.Condition], at span: Span) -> Bool {
    conditions.allSatisfy { condition in
      switch condition {
      case .index: hasIndex
      case .unit: flag(at: span).contains(.unit)
      case .ranking: flag(at: span).contains(.ranking)
      case .points: flag(at: span).contains(.points)
      }
    }
  }

  private func flag(at span: Span) -> Flags {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low < flags.count ? flags[low] : []
  }
}
