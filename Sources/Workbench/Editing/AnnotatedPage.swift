/// What an annotator says of a page's facts: what came of the edits, undone ones left out.
struct AnnotatedPage {
  /// What became of each record that was read, by its key: itself, another, or nothing.
  private(set) var verdicts: [String: EditedRecord?] = [:]
  /// The facts that were not read, in the order in which they were added, by their keys.
  private(set) var added: [(key: String, record: EditedRecord)] = []
  /// Whether all facts are there.
  private(set) var isChecked = false

  /// What comes of the edits of one annotator on one page.
  init(_ edits: [Edit]) {
    let undone = Set(edits.filter { $0.action == .undo }.compactMap(\.target))
    for edit in edits where !undone.contains(edit.number ?? 0) { take(edit) }
  }

  private mutating func take(_ edit: Edit) {
    switch edit.action {
    case .accept: verdicts[edit.key] = .some(edit.original)
    case .reject:
      if added.contains(where: { $0.key == edit.key }) {
        added.removeAll { $0.key == edit.key }
      } else {
        verdicts[edit.key] = .some(nil)
      }
    case .change: change(edit)
    case .add: if let fields = edit.fields { added.append((edit.key, fields)) }
    case .checked: isChecked = true
    case .keep, .drop, .undo: break
    }
  }

  private mutating func change(_ edit: Edit) {
    guard let fields = edit.fields else { return }
    if let place = added.firstIndex(where: { $0.key == edit.key }) {
      added[place] = (fields.key, fields)
    } else {
      verdicts[edit.key] = .some(fields)
    }
  }

  /// Whether anything was said.
  var isEmpty: Bool { verdicts.isEmpty && added.isEmpty && !isChecked }

  /// The facts that are right, given those that were `read`; unchecked ones only of a checked page.
  func facts(of read: [EditedRecord]) -> [EditedRecord] {
    let kept = read.compactMap { record -> EditedRecord? in
      guard let verdict = verdicts[record.key] else { return isChecked ? record : nil }
      return verdict
    }
    return kept + foreign(to: read) + added.map(\.record)
  }

  /// The records that were read and that nobody looked at; none of a checked page.
  func open(of read: [EditedRecord]) -> [EditedRecord] {
    isChecked ? [] : read.filter { verdicts[$0.key] == nil }
  }

  /// What was said right of records that are read no longer, since rules or model changed.
  private func foreign(to read: [EditedRecord]) -> [EditedRecord] {
    let keys = Set(read.map(\.key))
    return verdicts.filter { !keys.contains($0.key) }.sorted { $0.key < $1.key }
      .compactMap { $0.value }
  }
}
