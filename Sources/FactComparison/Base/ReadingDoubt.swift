internal import DocumentModel
internal import VietnameseText

/// Tells records that may be a misreading from those that hardly are.
///
/// "So với năm 2023, khi Hà Nội ở vị trí thứ 6": a record that gives this rank to 2024 would be a
/// mistake of the reader, not of the page. A record is in doubt if the unit or the year named last
/// before its value in the sentence is not its own. Documents without text are taken as they are.
struct ReadingDoubt {
  private let text: [UInt8]
  private let mentions: [Mention]

  init(_ document: Document) {
    text = document.text.utf8
    mentions = document.mentions.sorted { $0.span < $1.span }
  }

  /// Whether the record may be a misreading.
  func isDoubtful(_ record: Record) -> Bool {
    guard !mentions.isEmpty, record.span.start < text.count else { return false }
    let start = sentenceStart(before: record.span.start)
    let said = mentions[first(from: start)..<first(from: record.span.start)]
    let unit = said.last { $0.value.unitName != nil }?.value.unitName
    let year = said.last { $0.value.year != nil }?.value.year
    let isOtherUnit = unit.map { $0 != record.subject && !record.subject.isGroup } ?? false
    let isOtherYear = year.map { $0 != record.period && $0 != record.baseline } ?? false
    return isOtherUnit || isOtherYear
  }

  /// The byte behind the last line break, semicolon or full stop before a blank.
  private func sentenceStart(before offset: Int) -> Int {
    var at = min(offset, text.count)
    let first = max(0, at - Self.longest)
    while at > first, !endsSentence(at - 1) { at -= 1 }
    return at
  }

  /// A sentence is not looked at further back than this.
  private static let longest = 600

  private func endsSentence(_ at: Int) -> Bool {
    switch text[at] {
    case UInt8(ascii: "\n"), UInt8(ascii: ";"): true
    case UInt8(ascii: "."): at + 1 < text.count && text[at + 1] <= 0x20
    default: false
    }
  }

  /// The position of the first mention that begins at `offset` or behind it.
  private func first(from offset: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension MentionValue {
  fileprivate var unitName: String? {
    guard case .entity(let entity) = self, [.ministry, .province].contains(entity.kind) else {
      return nil
    }
    return entity.name
  }

  fileprivate var year: String? {
    guard case .date(let iso) = self, iso.utf8.count == 4 else { return nil }
    return iso
  }
}
