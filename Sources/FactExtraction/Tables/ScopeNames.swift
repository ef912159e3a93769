internal import VietnameseText

/// Cuts the group within which places hold out of a line: "Xếp hạng …, khối các bộ có dịch vụ công"
/// names the "bộ có dịch vụ công".
struct ScopeNames {
  let text: AnalyzedText
  let words: TableWords

  /// The group that `line` names, or `nil`.
  func name(in line: Span) -> String? {
    let marks = line.range.filter { text.folded[$0].isOne(of: ",;:(-") }
    var start = line.start
    for mark in marks + [line.end] {
      let part = Span(start, mark)
      let said = text.foldedString(part)
      if words.has(.scopes, in: said), !words.has(.scopeNeutral, in: said) {
        return stripped(part)
      }
      start = mark + 1
    }
    return nil
  }

  private func stripped(_ part: Span) -> String? {
    var parts = text.folded[part.range].split(separator: 0x20).map {
      Span($0.startIndex, $0.endIndex)
    }
    if let first = parts.first, text.folded[first.end - 1] == UInt8(ascii: "."), first.count < 6 {
      parts.removeFirst()
    }
    while parts.count > 3 {
      let plain = parts.map { words.whole(text.foldedString($0)) }
      let count = words.phrases(.scopeLeads).length(in: plain[...], at: 0)
      guard count > 0 else { break }
      parts.removeFirst(count)
    }
    let head = parts.firstIndex { words.equals(.unitHeads, text.foldedString($0)) }
    if let head, parts.count - head > 3 { parts.removeFirst(head) }
    guard let first = parts.first, let last = parts.last else { return nil }
    var name = text.string(Span(first.start, last.end))
    while let end = name.last, end.isPunctuation { name.removeLast() }
    return name.isEmpty ? nil : name.prefix(1).lowercased() + name.dropFirst()
  }
}
