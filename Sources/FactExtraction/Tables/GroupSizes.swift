internal import DocumentModel
internal import VietnameseText

/// Finds how many units a group has whose ranking a line announces: "của 34 tỉnh, thành phố", "xếp
/// hạng trong 17 bộ", "Nhóm có dịch vụ công (18 cơ quan)", "thứ hạng từ 1 đến 19".
struct GroupSizes {
  let text: AnalyzedText
  let words: TableWords

  /// The sizes in their order; of a sentence those that words for a place lead to, of a heading all.
  func sizes(in line: Span, isHeading: Bool = false) -> [Int] {
    FigureScan.figures(in: line, of: text).compactMap { figure in
      guard !figure.hasDecimals, let size = figure.value.whole, (4...250).contains(size),
        leads(figure.span, line, isHeading)
      else { return nil }
      return size
    }
  }

  /// Whether a place stands before the words that lead to a size: "thứ 70 trong 190".
  private func isCounted(_ word: TableWord?, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard let word, word.isNumeral else { return false }
    let start = bytes.startIndex
    return !TableWords.isYear(
      String(decoding: bytes[start + word.span.start..<start + word.span.end], as: UTF8.self))
  }

  /// Whether the words before a number lead to the size of a group, and a unit's word is behind it.
  private func leads(_ figure: Span, _ line: Span, _ isHeading: Bool) -> Bool {
    let before = Span(max(line.start, figure.start - 40), figure.start)
    let parts = words.split(text.folded[before.range])
    if words.phrases(.lastPlaces).suffix(of: parts[...]) > 0 { return true }
    let isBracketed = text.folded[before.range].last { $0 > 0x20 } == UInt8(ascii: "(")
    let after = words.split(text.folded[figure.end..<min(line.end, figure.end + 32)])
    guard words.phrases(.unitHeads).begin(after) else { return false }
    if isHeading, isBracketed { return true }
    let lead = words.phrases(.sizeLeads).suffix(of: parts[...])
    guard lead > 0, !isCounted(parts.dropLast(lead).last, text.folded[before.range])
    else { return false }
    return isHeading || words.phrases(.ranks).suffix(of: parts.dropLast(lead)) > 0
  }
}
