internal import BundledData

/// What the words before a printed date say of it.
///
/// ```swift
/// DateLabel.of(Array("cập nhật lúc: ".utf8))         // .updated
/// DateLabel.of(Array("hạn đăng ký: ".utf8))          // .other
/// DateLabel.of(Array("thứ sáu, ngày ".utf8))         // nil
/// ```
enum DateLabel: String, Sendable, CaseIterable {
  /// The day of publication.
  case published
  /// The day of a later change.
  case updated
  /// Another day: a deadline, an event, a birthday, the clock of the page.
  case other

  /// No label stands further before its date than this many bytes.
  private static let reach = 64

  /// What the last label in `line` says, of two that end at one place the longer; `nil` for none.
  static func of(_ line: some BidirectionalCollection<UInt8>) -> DateLabel? {
    let near = Array(line.suffix(reach))
    var found: (end: Int, count: Int, label: DateLabel)?
    for label in labels {
      guard let end = lastEnd(of: label.words, in: near) else { continue }
      if let known = found, (known.end, known.count) > (end, label.words.count) { continue }
      found = (end, label.words.count, label.label)
    }
    return found?.label
  }

  /// The end of the last place where `words` stand as whole words.
  private static func lastEnd(of words: [UInt8], in line: [UInt8]) -> Int? {
    guard words.count <= line.count else { return nil }
    return (0...(line.count - words.count)).last { start in
      let end = start + words.count
      return line[start..<end].elementsEqual(words)
        && (start == 0 || !isLetter(line[start - 1])) && (end == line.count || !isLetter(line[end]))
    }.map { $0 + words.count }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte)
  }

  private static let labels: [(words: [UInt8], label: DateLabel)] = {
    let table = BundledFile.named("Cleaning/date-labels.tsv")?.text ?? ""
    return table.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t")
      guard fields.count >= 2, let label = DateLabel(rawValue: String(fields[1])) else { return nil }
      return (Array(fields[0].utf8), label)
    }
  }()
}
