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
    let near = line.suffix(reach)
    guard near.contains(where: isLetter) else { return nil }
    let bytes = Array(near)
    var found: (end: Int, count: Int, label: DateLabel)?
    for start in bytes.indices
    where isLetter(bytes[start]) && (start == 0 || !isLetter(bytes[start - 1])) {
      for label in labels[Int(bytes[start])] where stands(label.words, in: bytes, at: start) {
        let end = start + label.words.count
        if let known = found, (known.end, known.count) > (end, label.words.count) { continue }
        found = (end, label.words.count, label.label)
      }
    }
    return found?.label
  }

  /// Whether `words` stand at `start` and end there as a word does.
  private static func stands(_ words: [UInt8], in line: [UInt8], at start: Int) -> Bool {
    let end = start + words.count
    guard end <= line.count, end == line.count || !isLetter(line[end]) else { return false }
    return line[start..<end].elementsEqual(words)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte)
  }

  /// The labels by their first byte.
  private static let labels: [[(words: [UInt8], label: DateLabel)]] = {
    var labels = [[(words: [UInt8], label: DateLabel)]](repeating: [], count: 256)
    let table = BundledFile.named("Cleaning/date-labels.tsv")?.bytes ?? []
    for line in table.split(separator: 0x0A).dropFirst() {
      let fields = line.split(separator: 0x09)
      guard fields.count >= 2, let first = fields[0].first,
        let label = DateLabel(rawValue: String(decoding: fields[1], as: UTF8.self))
      else { continue }
      labels[Int(first)].append((Array(fields[0]), label))
    }
    return labels
  }()
}
