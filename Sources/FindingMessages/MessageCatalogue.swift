internal import BundledData
public import DocumentModel

/// The sentences of findings in each language, and what to do about a finding of each check.
///
/// A check writes its sentence in English. That sentence is the key under which
/// `Messages/findings.tsv` holds the others; what stands at its places is looked up in the same way,
/// so that a reason within a sentence is told in one language with it.
///
/// ```swift
/// MessageCatalogue.bundled.text("at most 63", in: .vietnamese)    // "nhiều nhất 63"
/// ```
public struct MessageCatalogue: Sendable {
  /// The sentences inside the program.
  public static let bundled = MessageCatalogue(
    sentences: BundledFile.named("Messages/findings.tsv")?.text ?? "",
    remedies: BundledFile.named("Messages/remedies.tsv")?.text ?? "")

  /// A sentence holds reasons within reasons to this depth.
  private static let depth = 4

  private var fixed: [String: String] = [:]
  private var patterns: [(english: MessagePattern, vietnamese: MessagePattern)] = []
  private var remedies: [String: [String]] = [:]

  /// Sentences and remedies as tables with tabs: English and Vietnamese; check, English, Vietnamese.
  init(sentences: String, remedies: String) {
    for row in Self.rows(sentences) where row.count == 2 {
      let english = MessagePattern(row[0])
      if english.places.isEmpty { fixed[row[0]] = row[1] }
      if !english.places.isEmpty { patterns.append((english, MessagePattern(row[1]))) }
    }
    patterns.sort { $0.english.length > $1.english.length }
    for row in Self.rows(remedies) where row.count == 3 {
      self.remedies[row[0]] = Array(row[1...])
    }
  }

  /// The English sentence `text` in another language; itself if the catalogue has none.
  public func text(_ text: String, in language: MessageLanguage) -> String {
    translation(of: text, in: language) ?? text
  }

  /// The English sentence `text` in another language; `nil` if the catalogue has none.
  public func translation(of text: String, in language: MessageLanguage) -> String? {
    language == .english ? text : translation(of: text, depth: 0)
  }

  /// What to do about a finding of `check`; `nil` if there is no such check.
  public func remedy(for check: String, in language: MessageLanguage) -> String? {
    remedies[check].map { language == .english ? $0[0] : $0[1] }
  }

  private func translation(of text: String, depth: Int) -> String? {
    if let same = fixed[text] { return same }
    guard depth < Self.depth else { return nil }
    for pattern in patterns {
      guard let values = pattern.english.values(in: text) else { continue }
      return pattern.vietnamese.text(
        with: values.mapValues { translation(of: $0, depth: depth + 1) ?? $0 })
    }
    return nil
  }

  private static func rows(_ table: String) -> [[String]] {
    table.utf8.split(separator: 0x0A).dropFirst().map { line in
      line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(Substring($0)) }
    }
  }
}

extension Finding {
  /// The finding told in `language`, with what to do about it.
  ///
  /// ```swift
  /// finding.worded(in: .vietnamese).message    // "… ; đối chiếu con số với nguồn đã dẫn"
  /// ```
  public func worded(
    in language: MessageLanguage, by catalogue: MessageCatalogue = .bundled
  ) -> Finding {
    let said = { (text: String) in catalogue.text(text, in: language) }
    var copy = self
    copy.message = said(message)
    (copy.expected, copy.found) = (expected.map(said), found.map(said))
    for place in copy.related.indices {
      copy.related[place].message = said(copy.related[place].message)
    }
    guard let remedy = catalogue.remedy(for: check, in: language), !message.hasSuffix(remedy)
    else { return copy }
    copy.message += ". " + remedy.prefix(1).uppercased() + remedy.dropFirst() + "."
    return copy
  }
}
