/// A set that counts how often it holds each element.
///
/// ```swift
/// Bag(["a", "a", "b"]).intersection(Bag(["a", "c"])).count   // 1
/// Bag(["a", "a", "b"]).subtracting(Bag(["a"]))["a"]          // 1
/// ```
struct Bag<Element: Hashable> {
  private var counts: [Element: Int] = [:]

  init(_ elements: some Sequence<Element>) {
    for element in elements { counts[element, default: 0] += 1 }
  }

  private init(counts: [Element: Int]) {
    self.counts = counts.filter { $0.value > 0 }
  }

  /// How many elements there are, repeated ones included.
  var count: Int { counts.values.reduce(0, +) }

  subscript(element: Element) -> Int { counts[element] ?? 0 }

  /// Takes one `element` out; says whether there was one.
  mutating func remove(_ element: Element) -> Bool {
    guard let count = counts[element], count > 0 else { return false }
    counts[element] = count - 1
    return true
  }

  func intersection(_ other: Bag) -> Bag {
    Bag(counts: counts.reduce(into: [:]) { $0[$1.key] = min($1.value, other[$1.key]) })
  }

  func subtracting(_ other: Bag) -> Bag {
    Bag(counts: counts.reduce(into: [:]) { $0[$1.key] = $1.value - other[$1.key] })
  }
}
