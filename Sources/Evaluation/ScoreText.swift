internal import Foundation
internal import WordLists

/// Names reduced to what two spellings of one name share.
///
/// ```swift
/// ScoreText.normalized("Bộ Lao động - Thương binh")   // "bộ lao động-thương binh"
/// ScoreText.normalized("Hoà Bình")                    // "hòa bình"
/// ScoreText.component("Chỉ số thành phần Cải cách thể chế")   // "cải cách thể chế"
/// ```
///
/// NFC, small letters, one kind of dash without spaces, no punctuation, the tone mark of oa, oe
/// and uy on the first letter, single spaces. The rules are those of the reference scorer, so
/// that both give one figure.
package enum ScoreText {
  package static func normalized(_ text: String) -> String {
    let lower = text.precomposedStringWithCanonicalMapping.lowercased()
    var result = joinedAtDashes(lower.unicodeScalars.map { isDash($0) ? "-" : $0 })
    result = result.map { punctuation.contains($0) ? " " : $0 }
    moveToneMarks(in: &result)
    return String(String.UnicodeScalarView(singleSpaced(result)))
  }

  /// The name of a component without the words that only say that it is one.
  package static func component(_ text: String) -> String? {
    var name = normalized(text)[...]
    while let rest = withoutLeadingWords(name) { name = rest }
    return name.isEmpty ? nil : String(name)
  }

  /// A count's condition without the words that may or may not stand before it: "thuộc nhóm A" and
  /// "nhóm A" are one.
  package static func condition(_ text: String) -> String? {
    bare(
      text,
      ScoreWords.conditionLeads.words)
  }

  /// A group or region without the words that may or may not stand before it.
  package static func scope(_ text: String) -> String? {
    bare(
      text, ScoreWords.scopeLeads.words)
  }

  private static func bare(_ text: String, _ leads: [String]) -> String? {
    var name = normalized(text)[...]
    while let lead = leads.first(where: { name.hasPrefix($0 + " ") }) {
      name = name.dropFirst(lead.count + 1)
    }
    return name.isEmpty ? nil : String(name)
  }

  private static let punctuation = Set("\"“”'‘’«»().,;:".unicodeScalars)
  private static let groups = ScoreWords.plurals.words + [""]
  private static let nouns = ScoreWords.componentNouns.words
  private static let tones: [[Unicode.Scalar]: [Unicode.Scalar]] = Dictionary(
    uniqueKeysWithValues: ScoreWords.toneMarks.meanings.map {
      (Array($0.word.unicodeScalars), Array($0.meaning.unicodeScalars))
    })

  private static func withoutLeadingWords(_ name: Substring) -> Substring? {
    for group in groups where name.hasPrefix(group) {
      let rest = name.dropFirst(group.count)
      if let noun = nouns.first(where: { rest.hasPrefix($0) }) {
        return rest.dropFirst(noun.count)
      }
    }
    return nil
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }

  private static func joinedAtDashes(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in text {
      if scalar == "-" {
        while let last = result.last, isSpace(last) { result.removeLast() }
      } else if isSpace(scalar), result.last == "-" {
        continue
      }
      result.append(scalar)
    }
    return result
  }

  private static func moveToneMarks(in text: inout [Unicode.Scalar]) {
    for index in text.indices.dropLast() {
      guard let moved = tones[[text[index], text[index + 1]]] else { continue }
      text.replaceSubrange(index...index + 1, with: moved)
    }
  }

  private static func singleSpaced(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    Array(text.split(whereSeparator: isSpace).joined(separator: [" "]))
  }
}
