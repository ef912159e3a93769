internal import VietnameseText

/// What the full-text index holds of a document: title and text in small letters without marks.
struct SearchableText: Sendable {
  let title: String
  let text: String

  init(title: String?, text: [UInt8]) {
    self.title = MarklessText.of(title ?? "")
    self.text = String(
      decoding: MarklessText.of(folded: LetterFolding.folded(text)), as: UTF8.self)
  }
}
