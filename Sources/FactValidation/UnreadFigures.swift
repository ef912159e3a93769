internal import DocumentModel
internal import VietnameseText

/// A score or percentage that the page prints and no record holds.
///
/// A reader leaves out what it cannot believe: 184,43 in a column of percentages, 9,540% for a unit
/// that leads. Such a figure is often the misprint itself.
struct UnreadFigure {
  let span: Span
  let value: ExactDecimal
  /// How many decimals, and how many digits, are printed.
  let decimals: Int
  let digits: Int
  let isPercent: Bool
  /// The mention it is, if it is one; a bare cell is none.
  let mention: Int?
  /// The unit whose figure it seems to be.
  let unit: String?
  /// The record of a value that stands beside it: in its sentence, or in its column.
  let neighbour: Int?
}

extension Document {
  /// The figures in the article that no record holds.
  var unreadFigures: [UnreadFigure] {
    guard !records.isEmpty, !mentions.isEmpty else { return [] }
    let values = stated([.score, .percent]).filter { $0.record.component == nil }
    let reader = UnreadFigureReader(self, values: values.map(\.index))
    return reader.mentioned + reader.bare
  }
}

/// Finds the figures that no record holds.
private struct UnreadFigureReader {
  /// A figure in a table of lines stands at most this many bytes from its unit or neighbour.
  private static let reach = 160

  private let document: Document
  private let values: [Int]
  private let held: [Span]
  private let units: [Mention]
  /// The cells that the values and units stand in.
  private let cellsOfValues: [TableCell?]
  private let cellsOfUnits: [TableCell?]

  init(_ document: Document, values: [Int]) {
    (self.document, self.values) = (document, values)
    held = document.records.map(\.span).sorted { $0.start < $1.start }
    units = document.mentions.filter { $0.value.unit != nil || $0.value.region != nil }
    cellsOfValues = values.map { document.cell(holding: document.records[$0].span) }
    cellsOfUnits = units.map { document.cell(holding: $0.span) }
  }

  /// Percentages and scores among the mentions.
  var mentioned: [UnreadFigure] {
    document.mentions.indices.compactMap { index in
      let mention = document.mentions[index]
      guard let isPercent = mention.value.isPercentFigure, isFree(mention.span),
        document.isInArticle(mention.span)
      else { return nil }
      let sentence = document.sentence(around: mention.span)
      let inside = units.filter { sentence.contains($0.span) }
      let unit = inside.last { $0.span.end <= mention.span.start } ?? inside.first
      let neighbour = values.first { sentence.contains(document.records[$0].span) }
      return figure(mention.span, isPercent, unit, neighbour, mention: index)
    }
  }

  /// Numbers that stand alone in a cell or on a line, beside others that were read.
  var bare: [UnreadFigure] {
    document.blocks.compactMap { block in
      guard block.role.isArticle, block.span.count < 16, isFree(block.span),
        !document.mentions(in: block.span).contains(where: { $0.value.isPercentFigure != nil }),
        let neighbour = neighbour(of: block)
      else { return nil }
      return figure(block.span, false, unit(of: block), neighbour, mention: nil)
    }
  }

  private func figure(
    _ span: Span, _ isPercent: Bool, _ unit: Mention?, _ neighbour: Int?, mention: Int?
  ) -> UnreadFigure? {
    let bytes = document.text.utf8[span.range]
    let number = bytes.split { !Self.isPart($0) }.first.map(Array.init) ?? []
    guard let value = ExactDecimal(parsing: number) else { return nil }
    let mark = number.lastIndex { !Self.isDigit($0) }
    return UnreadFigure(
      span: span, value: value, decimals: mark.map { number.count - $0 - 1 } ?? 0,
      digits: number.count { Self.isDigit($0) }, isPercent: isPercent, mention: mention,
      unit: unit.flatMap { $0.value.unit ?? $0.value.region }, neighbour: neighbour)
  }

  private func isFree(_ span: Span) -> Bool { !held.contains { $0.overlaps(span) } }

  /// The value read in the cell's column, or next to the line.
  private func neighbour(of block: Block) -> Int? {
    guard let cell = block.cell else {
      return values.first { index in
        abs(document.records[index].span.start - block.span.start) < Self.reach
          && document.records[index].isOfTable
      }
    }
    let place = cellsOfValues.firstIndex { other in
      other.map { $0.table == cell.table && $0.column == cell.column } ?? false
    }
    return place.map { values[$0] }
  }

  /// The unit of the cell's row, or the one before the line.
  private func unit(of block: Block) -> Mention? {
    guard let cell = block.cell else {
      let before = units.last { $0.span.end <= block.span.start }
      return before.flatMap { block.span.start - $0.span.end < Self.reach ? $0 : nil }
    }
    let place = cellsOfUnits.firstIndex { other in
      other.map { $0.table == cell.table && $0.row == cell.row } ?? false
    }
    return place.map { units[$0] }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
  }
}

extension MentionValue {
  /// Whether it is a percentage rather than a score; `nil` for everything else.
  fileprivate var isPercentFigure: Bool? {
    switch self {
    case .percent: true
    case .score: false
    default: nil
    }
  }

  /// The name of the region it is.
  fileprivate var region: String? {
    if case .entity(let entity) = self, entity.kind == .region { entity.name } else { nil }
  }
}
