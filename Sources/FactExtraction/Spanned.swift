internal import VietnameseText

/// A thing that stands somewhere in the text.
protocol Spanned {
  /// Where it stands.
  var span: Span { get }
}

extension RandomAccessCollection where Element: Spanned, Index == Int {
  /// The things within `span`, of a list in reading order, found by bisection.
  func within(_ span: Span) -> SubSequence {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < endIndex, self[end].span.end <= span.end { end += 1 }
    return self[low..<end]
  }
}
