internal import DocumentModel
internal import VietnameseText

/// Months, for indices that have results month by month.
extension FigureReader {
  /// The month of a figure: its heading's, that of the columns to its left, or the text's.
  func month(of fact: Fact, _ kind: Record.Measure) -> String? {
    let isMove = kind == .rankChange || kind == .change
    if isMove { return months(of: fact).max() ?? caption.month }
    if let month = fact.labels.month { return month }
    let left = (0..<fact.place.column).reversed().lazy.compactMap { column in
      self.layout.headings(above: fact.place.row, column).lazy.compactMap(\.months.last).first
    }
    return left.first ?? months(of: fact).max() ?? caption.month
  }

  /// The month that a move is measured against: the earlier of two columns', or its heading's.
  func monthBefore(_ fact: Fact) -> String? {
    let months = months(of: fact).sorted()
    if months.count > 1 { return months[months.count - 2] }
    return fact.labels.month
  }

  /// The months that the columns of values and places name.
  private func months(of fact: Fact) -> Set<String> {
    let columns = layout.block(of: fact.place.column).filter { column in
      layout.headings(of: column).first.map { if case .move? = $0.measure { false } else { true } }
        ?? true
    }
    return Set(columns.flatMap { layout.headings(of: $0).flatMap(\.months) })
  }
}
