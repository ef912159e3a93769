/// What a text names, as far as that is certain.
///
/// ```swift
/// UnitResolver.bundled.resolve("an giang")       // .found: An Giang
/// UnitResolver.bundled.resolve("Châu Thành")     // .ambiguous: ten districts
/// UnitResolver.bundled.resolve("An Giagn")       // .unknown: did you mean An Giang?
/// ```
public enum NameAnswer<Thing: Hashable & Sendable>: Hashable, Sendable {
  /// This and nothing else.
  case found(Thing)
  /// One of these; nothing tells which.
  case ambiguous([Thing])
  /// Nothing that is known; perhaps one of these was meant.
  case unknown(suggestions: [Thing])

  /// The thing named, if there is no doubt.
  public var thing: Thing? {
    guard case .found(let thing) = self else { return nil }
    return thing
  }
}
