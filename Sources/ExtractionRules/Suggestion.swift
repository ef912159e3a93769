internal import VietnameseText

/// What somebody may have meant by a word that is not known.
///
/// ```swift
/// Suggestion.remedy(for: "patern", among: ["pattern", "priority"])   // "did you mean pattern?"
/// Suggestion.remedy(for: "colour", among: ["pattern", "id"])         // "one of id, pattern"
/// ```
enum Suggestion {
  /// A sentence that names the nearest word, or all of them if none is near.
  static func remedy(for word: String, among known: [String]) -> String {
    if let nearest = nearest(to: word, among: known) { return "did you mean \(nearest)?" }
    return "one of \(known.sorted().joined(separator: ", "))"
  }

  /// The known word with the fewest edits; at most a third of the letters may differ.
  static func nearest(to word: String, among known: [String]) -> String? {
    let near = known.map { (EditDistance.between($0, word), $0) }.filter {
      $0.0 <= max(1, word.count / 3)
    }
    return near.min { $0 < $1 }?.1
  }
}
