internal import DocumentModel
internal import VietnameseText

/// Gives bare figures the unit of the figures they stand with.
///
/// In "Quảng Ninh 95,76%, Hải Phòng (93,57)" the second figure is a percentage as the first; behind
/// "92,36 điểm" a bare "84,42" stays a score. A line that has both leaves bare figures as they are.
enum BareFigures {
  /// How far, in bytes, a figure with its unit reaches.
  private static let reach = 240

  /// `candidates`, in reading order, with bare scores turned to percentages where these stand.
  static func settled(_ candidates: [Candidate], in text: AnalyzedText) -> [Candidate] {
    var result = candidates
    var percentEnd: Int?
    var hasPoints = false
    var line = 0
    for place in result.indices {
      guard let mention = result[place].mention else { continue }
      if text.text[line..<mention.span.start].contains(0x0A) {
        (percentEnd, hasPoints) = (nil, false)
      }
      line = mention.span.start
      switch mention.value {
      case .percent: percentEnd = mention.span.end
      case .score(let value, nil) where isBare(mention.span, text) && value.double > 1:
        guard let end = percentEnd, !hasPoints, mention.span.start - end < reach else { continue }
        result[place].mention?.value = .percent(value)
        percentEnd = mention.span.end
      case .score: hasPoints = hasPoints || !isBare(mention.span, text)
      default: continue
      }
    }
    return result
  }

  /// Whether nothing but digits and decimal marks stand there.
  private static func isBare(_ span: Span, _ text: AnalyzedText) -> Bool {
    text.text[span.range].allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2C || $0 == 0x2E }
  }
}
