internal import DocumentModel
internal import ExtractionRules
internal import VietnameseText

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

  private static let rankingWords = [
    "xếp", "hạng", "đứng", "vị trí", "bậc", "thứ tự", "ngôi", "dẫn đầu", "chỉ số", "quán quân",
    "cuối bảng", "trụ cột", "điểm, thứ", "điểm, hạng", "%, thứ", "%, hạng",
    "\u{04}",
  ].map { Array($0.utf8) }
  private static let pointWords = ["điểm"].map { Array($0.utf8) }

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
      if !flags.contains(.unit), Self.hasPronoun(view, sentence.span) { flags.insert(.unit) }
      if hasIndex, flags.contains(.unit) { flags.insert(.ranking) }
      return flags
    }
  }

  /// Whether the sentence speaks of a unit named before: "tỉnh này", "Thủ đô".
  private static func hasPronoun(_ view: [UInt8], _ span: Span) -> Bool {
    pronouns.contains { contains(view[span.range], $0) }
  }

  private static let pronouns: [[UInt8]] = {
    let verbs = [
      "này", "cũng", "đứng", "xếp", "dẫn đầu", "đạt", "tiếp tục", "vẫn", "giữ", "vươn", "được",
      "giành", "lọt", "tụt", "đã", "chỉ", "tăng", "giảm",
    ]
    let subjects = ["tỉnh", "thành phố", "bộ", "địa phương"].flatMap { noun in
      verbs.map { noun + " " + $0 }
    }
    let others = [
      "của tỉnh", "thủ đô", "của thành phố", "đơn vị này", "thành phố sông", "thành phố cảng",
      "nước ta",
    ]
    return (subjects + others).map { Array($0.utf8) }
  }()

  /// A line of a list goes on from the unit that was named before it.
  private static func isListItem(_ view: [UInt8], _ line: Span) -> Bool {
    guard let first = view[line.range].first(where: { $0 != 0x20 }) else { return false }
    return "-+*(".utf8.contains(first) || (0x30...0x39).contains(first)
  }

  private static func flags(_ view: [UInt8], _ span: Span) -> Flags {
    var flags: Flags = []
    let bytes = view[span.range]
    if bytes.contains(where: { $0 == 1 || $0 == 2 || $0 == 3 || $0 == 8 }) { flags.insert(.unit) }
    if rankingWords.contains(where: { contains(bytes, $0) }) { flags.insert(.ranking) }
    if pointWords.contains(where: { contains(bytes, $0) }) { flags.insert(.points) }
    return flags
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard bytes.count >= word.count, let first = word.first else { return false }
      for start in 0...(bytes.count - word.count) where bytes[start] == first {
        if word.indices.allSatisfy({ bytes[start + $0] == word[$0] }) { return true }
      }
      return false
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
