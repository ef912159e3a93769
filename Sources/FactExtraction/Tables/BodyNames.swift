internal import ReferenceData
internal import VietnameseText

/// Reads cells that name a department, a district or a commune by their first words.
///
/// "TX Sa Pa" is "thị xã Sa Pa", "Sở KH&ĐT" is "Sở Kế hoạch và Đầu tư".
struct BodyNames {
  let text: AnalyzedText
  let words: TableWords

  /// The kind of unit that has a word for its type: "huyện", "xã".
  private func kind(of type: String) -> AdministrativeUnit.Kind {
    words.has(.communeHeads, in: type) && !words.has(.districtHeads, in: type)
      ? .commune : .district
  }

  /// The district or commune that a cell names by the word for its type, or `nil`.
  func typed(at cell: Span) -> NamedUnit? {
    guard let span = name(in: cell), mayBeTyped(span) else { return nil }
    return part(text.string(span))
  }

  /// The department that a cell names, or `nil`.
  func department(at cell: Span) -> NamedUnit? {
    guard let span = name(in: cell) else { return nil }
    let folded = words.split(text.folded[span.range])
    guard folded.count > 1, words.phrases(.bodyHeads).begin(folded),
      !words.phrases(.departmentHeads).equals(folded), !words.phrases(.unitHeads).equals(folded)
    else { return nil }
    let name = spaced(text.string(span))
    guard let first = name.first, first.isUppercase else { return nil }
    return NamedUnit(kind: .department, name: writtenOut(name), code: nil)
  }

  /// The stretch of a cell that can be a name.
  private func name(in cell: Span) -> Span? {
    guard cell.count < 110 else { return nil }
    let span = trimmed(cell)
    return span.count > 3 && text.folded[span.start] >= 0x61 ? span : nil
  }

  /// Whether the first word is one for a type, or has a mark that may be a blank.
  private func mayBeTyped(_ name: Span) -> Bool {
    let word = text.folded[name.range].prefix { $0 > 0x20 && $0 != UInt8(ascii: ".") }
    return words.beginsPair(.typeWords, word)
      || word.contains { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 }
  }

  /// A bare name as one of a level: "Lương Sơn" in a table of districts.
  func bare(at cell: Span, type: String) -> NamedUnit? {
    let span = trimmed(cell)
    let name = spaced(text.string(span))
    guard span.count > 2, span.count < 40, let first = name.first, first.isUppercase,
      !name.contains(where: \.isNumber)
    else { return nil }
    return NamedUnit(kind: kind(of: type), name: type + " " + name, code: nil)
  }

  /// Without numbers in front, and marks and brackets behind.
  private func trimmed(_ cell: Span) -> Span {
    var span = cell
    while span.start < span.end, text.folded[span.start] < 0x61,
      text.folded[span.start] != UInt8(ascii: "(")
    {
      span.start += 1
    }
    let bracket = text.folded[span.range].firstIndex(of: UInt8(ascii: "("))
    if let bracket, bracket > span.start + 4 { span.end = bracket }
    while span.end > span.start, text.folded[span.end - 1] < 0x61,
      !FigureScan.isDigit(text.folded[span.end - 1])
    {
      span.end -= 1
    }
    return span
  }

  private func spaced(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A district or commune: a word for its type, then a name.
  private func part(_ name: String) -> NamedUnit? {
    let parts = name.replacing(".", with: ". ").split(whereSeparator: \.isWhitespace)
    for count in [3, 2, 1] where parts.count > count {
      let key = parts.prefix(count).map { LetterFolding.folded(String($0)) }
        .joined(separator: " ").replacing(".", with: "")
      guard let type = words.pair(.typeWords, key), let first = parts[count].first,
        first.isUppercase || first.isNumber
      else { continue }
      let bare = capitalised(parts[count...].joined(separator: " "))
      return NamedUnit(kind: kind(of: type), name: type + " " + bare, code: nil)
    }
    return nil
  }

  /// "LÂM THAO" as "Lâm Thao".
  private func capitalised(_ name: String) -> String {
    guard name.count > 3, name == name.uppercased() else { return name }
    return name.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }
      .joined(separator: " ")
  }

  /// The name with its abbreviations spelt out.
  private func writtenOut(_ name: String) -> String {
    let parts = name.split(separator: " ")
    for count in 1..<max(2, min(3, parts.count)) {
      let rest = parts[count...].joined(separator: " ")
      let key = LetterFolding.folded(rest).replacing("  ", with: " ")
      let full =
        words.pair(.bodyWords, key)
        ?? words.pair(.bodyWords, key.replacing(" - ", with: "-").replacing(" ", with: ""))
      if let full { return headWritten(parts[..<count]) + " " + full }
    }
    let written = parts.enumerated().map { place, part in
      let key = LetterFolding.folded(String(part))
      let isAbbreviation = part.count > 1 && part == part.uppercased()[...]
      return place > 0 || isAbbreviation
        ? isAbbreviation ? words.pair(.bodyWords, key) ?? String(part) : String(part)
        : String(part)
    }
    return written.joined(separator: " ").replacing(" & ", with: " \(words.conjunction) ")
  }

  private func headWritten(_ parts: ArraySlice<Substring>) -> String {
    parts.map { words.pair(.bodyWords, LetterFolding.folded(String($0))) ?? String($0) }
      .joined(separator: " ")
  }
}
