public import DocumentModel

/// What is known of a unit beside its name.
public struct UnitContext: Hashable, Sendable {
  /// The level it is ranked on.
  public var level: UnitLevel?
  /// The bare name of the province it lies in.
  public var parent: String?
  /// A day on which it bore the name, ISO 8601; a year or month alone is read as its first day.
  public var day: String?

  /// Nothing, or what is given.
  public init(level: UnitLevel? = nil, parent: String? = nil, day: String? = nil) {
    (self.level, self.parent, self.day) = (level, parent, day)
  }
}
