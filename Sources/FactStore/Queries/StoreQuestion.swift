/// A common question to a store.
///
/// ```swift
/// var standing = StandingFilter()
/// (standing.unit, standing.index) = ("An Giang", "PAR_INDEX")
/// try store.answer(.timeline(standing))
/// ```
///
/// Whatever a person types is bound to a statement as a value, never made a part of it.
public enum StoreQuestion: Hashable, Sendable {
  /// Where a unit stood over the years.
  case timeline(StandingFilter)
  /// What texts disagree on.
  case conflicts(StandingFilter)
  /// Documents that hold words, the most fitting first.
  case search(String, limit: Int)
  /// How much of everything there is.
  case counts
  /// What a run changed of documents that were there before; the last run that changed something
  /// if none is given.
  case changes(run: Int?)
  /// The runs, the last first.
  case runs
}

/// Which standings are asked for; what is `nil` does not matter.
public struct StandingFilter: Hashable, Sendable {
  /// The index id.
  public var index: String?
  /// The year or years, as records have it.
  public var period: String?
  /// The unit: its name, with or without tone marks, or its code.
  public var unit: String?

  /// A filter that lets everything through.
  public init() {}
}
