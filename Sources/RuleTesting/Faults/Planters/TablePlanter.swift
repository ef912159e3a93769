internal import DocumentModel
internal import PageReading
internal import VietnameseText

/// Drops and doubles rows of tables.
struct TablePlanter: FaultPlanter {
  /// A row: its rank and the stretch of the page's bytes that holds it.
  private struct Row {
    let rank: Int
    let unit: String
    let source: Span
  }

  func faults(in ground: FaultGround, _ dice: inout FaultDice) -> [Fault] {
    let rows = rows(in: ground)
    guard rows.count > 4 else { return [] }
    let doubled = dice.some(3, of: rows).map { double($0, ground) }
    let inner = rows.indices.dropFirst().dropLast().filter {
      isDroppable($0, rows, ground)
    }
    let dropped = dice.some(3, of: Array(inner)).map { drop(rows[$0], ground) }
    return doubled + dropped
  }

  /// The rows of the page's first ranking, in the order of their ranks.
  private func rows(in ground: FaultGround) -> [Row] {
    let ranks = ground.records.filter {
      $0.measure == .rank && $0.rule.hasPrefix("table.") && $0.component == nil
    }
    let rows = ranks.compactMap { record -> Row? in
      guard let rank = record.value.whole, let source = source(ofRow: record, ground) else {
        return nil
      }
      return Row(rank: rank, unit: record.subject, source: source)
    }
    let isRising = zip(rows, rows.dropFirst()).allSatisfy { $0.rank < $1.rank }
    let isApart = zip(rows, rows.dropFirst()).allSatisfy { $0.source.end <= $1.source.start }
    return isRising && isApart ? rows : []
  }

  /// A row that only the table tells of, in the middle of ranks that follow each other.
  private func isDroppable(_ index: Int, _ rows: [Row], _ ground: FaultGround) -> Bool {
    let row = rows[index]
    let isFull =
      Set(rows.map(\.rank)).count == rows.count
      && rows[rows.count - 1].rank - rows[0].rank + 1 == rows.count
    let told = ground.document.mentions.count { mention in
      guard case .entity(let entity) = mention.value else { return false }
      return entity.name == row.unit
    }
    return isFull && told == 1
  }

  private func source(ofRow record: Record, _ ground: FaultGround) -> Span? {
    let start = ground.source(record.span).start
    let bytes = ground.page.content
    if ground.page.kind == .text { return lines(at: record, ground) }
    guard let open = Self.last("<tr", in: bytes, before: start),
      let close = Self.first("</tr>", in: bytes, from: start)
    else { return nil }
    return Span(open, close)
  }

  /// A row of a text: rank, unit and value, a line each.
  private func lines(at record: Record, _ ground: FaultGround) -> Span? {
    let bytes = ground.page.content
    let start = ground.source(record.span).start
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
    var end = start
    for _ in 0..<3 {
      guard let feed = bytes[end...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      end = feed + 1
    }
    let words = String(decoding: bytes[start..<end], as: UTF8.self)
    return words.contains(record.subject) ? Span(start, end) : nil
  }

  private func double(_ row: Row, _ ground: FaultGround) -> Fault {
    let bytes = Array(ground.page.content[row.source.range])
    return Fault(
      .rowDoubled, [PageEdit(row.source, bytes + bytes)],
      contradicting: "the row of \(row.unit) stands twice",
      found: ["repeated_row", "shared_rank", "contradiction"])
  }

  private func drop(_ row: Row, _ ground: FaultGround) -> Fault {
    Fault(
      .rowDropped, [PageEdit(row.source, [])],
      contradicting: "rank \(row.rank) (\(row.unit)) is missing between its neighbours",
      found: ["missing_rank", "average"])
  }

  private static func last(_ words: String, in bytes: [UInt8], before end: Int) -> Int? {
    let wanted = Array(words.utf8)
    var at = min(end, bytes.count - wanted.count)
    while at >= 0, !bytes[at...].starts(with: wanted) { at -= 1 }
    return at >= 0 ? at : nil
  }

  private static func first(_ words: String, in bytes: [UInt8], from start: Int) -> Int? {
    let wanted = Array(words.utf8)
    let last = bytes.count - wanted.count
    guard start <= last else { return nil }
    return (start...last).first { bytes[$0...].starts(with: wanted) }.map { $0 + wanted.count }
  }
}
