internal import FactOutput
internal import Foundation
internal import PageReading

/// What a page's text must hold and must not hold, as `trich test --stage clean` reads it.
struct CleaningGolden: Encodable {
  /// The blocks that belong to the article.
  private(set) var kept: [String] = []
  /// The blocks that do not.
  private(set) var dropped: [String] = []

  /// What comes of the edits on one page, of all annotators; the last word on a block counts.
  init(_ edits: [Edit]) {
    let undone = Set(edits.filter { $0.action == .undo }.compactMap(\.target))
    for edit in edits where !undone.contains(edit.number ?? 0) {
      guard let text = edit.text, edit.action == .keep || edit.action == .drop else { continue }
      kept.removeAll { $0 == text }
      dropped.removeAll { $0 == text }
      if edit.action == .keep { kept.append(text) } else { dropped.append(text) }
    }
  }

  /// Writes the page's bytes and the golden beside it into `folder`.
  func write(_ page: PageInput, number: Int, to folder: String) throws {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let name = "\(folder)/page-\(number + 1).\(page.kind == .html ? "html" : "txt")"
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    try write(page.content, to: name)
    try write(Array(encoder.encode(self)) + [0x0A], to: name + ".golden.json")
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let target = try OutputTarget(path: path)
    try target.write(bytes)
    try target.finish()
  }
}
