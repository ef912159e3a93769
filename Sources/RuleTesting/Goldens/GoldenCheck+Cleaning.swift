internal import DocumentModel
internal import VietnameseText

extension GoldenCheck {
  private static let metadataKeys = ["title", "published", "author"]

  /// Title, date and author, and each string that must or must not be in the text.
  var cleanResults: [TestResult] {
    let text = Self.folded(document.text.string)
    return metadataResults
      + strings("kept").map {
        clean($0, "keeps", text.contains(Self.folded($0)) ? .passed : .missed)
      }
      + strings("dropped").map {
        clean($0, "drops", text.contains(Self.folded($0)) ? .unexpected : .passed)
      }
  }

  private var metadataResults: [TestResult] {
    Self.metadataKeys.compactMap { key in
      guard let expected = test.golden[key] else { return nil }
      let (wanted, found) = (expected.string, metadata(key))
      let isSame = wanted.map(Self.folded) == found.map(Self.folded)
      var result = clean("", key, isSame ? .passed : found == nil ? .missed : .wrongValue)
      if !isSame {
        result.differences = [
          "\(key): expected \(wanted ?? "nothing"), found \(found ?? "nothing")"
        ]
      }
      return result
    }
  }

  func recordMetadata(in golden: inout OrderedJSON) {
    for key in Self.metadataKeys where golden[key] != nil {
      guard golden[key]?.string.map(Self.folded) != metadata(key).map(Self.folded) else { continue }
      golden[key] = metadata(key).map { .string($0) } ?? .null
    }
  }

  /// Moves each line to the list it belongs to now; what belongs where it stands keeps its order.
  func recordLines(in golden: inout OrderedJSON) {
    let text = Self.folded(document.text.string)
    let isKept = { (line: String) in text.contains(Self.folded(line)) }
    let (kept, dropped) = (strings("kept"), strings("dropped"))
    let (lost, found) = (kept.filter { !isKept($0) }, dropped.filter(isKept))
    guard !lost.isEmpty || !found.isEmpty else { return }
    golden["kept"] = .array((kept.filter(isKept) + found).map { .string($0) })
    golden["dropped"] = .array((dropped.filter { !isKept($0) } + lost).map { .string($0) })
  }

  private func metadata(_ key: String) -> String? {
    switch key {
    case "title": document.metadata.title
    case "published": document.metadata.published
    default: document.metadata.author
    }
  }

  private func strings(_ key: String) -> [String] {
    (test.golden[key]?.elements ?? []).compactMap(\.string)
  }

  private func clean(_ text: String, _ what: String, _ outcome: TestOutcome) -> TestResult {
    var result = TestResult(
      name: "\(test.name) \(what) \(text)", place: test.goldenPath, stage: .clean,
      outcome: outcome)
    if outcome != .passed, !text.isEmpty { result.expected = "⟦\(text)⟧" }
    return result
  }

  /// Single blanks, the no-break space among them.
  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
