/// How many letters have to be added, taken away or replaced to make one word of another.
///
/// ```swift
/// EditDistance.between("An Giang", "An Giagn")   // 2
/// ```
///
/// Source: Levenshtein, Binary codes capable of correcting deletions, insertions, and reversals, 1966.
public enum EditDistance {
  /// The distance between two words.
  public static func between(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let cost = diagonal + (right[column] == character ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(cost, row[column] + 1, diagonal + 1)
      }
    }
    return row.last ?? 0
  }
}
