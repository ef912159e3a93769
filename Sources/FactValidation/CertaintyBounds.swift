/// How sure the records of a finding must be together, so that the page is doubted and not the reading.
///
/// The bounds are measured: `make sound` counts what is called wrong on pages where nothing is, and
/// `make faults` what is missed where something is. A page seldom contradicts itself, while two
/// records of one fact are often one misreading, so that a contradiction needs surer records.
public struct CertaintyBounds: Hashable, Sendable {
  /// What an error needs.
  public let error: Double
  /// What a warning needs; below it stands a doubt about the reading.
  public let warning: Double

  /// Bounds from 0 to 1.
  public init(error: Double, warning: Double) { (self.error, self.warning) = (error, warning) }

  /// The bounds of checks that hold a record against something known.
  public static let usual = CertaintyBounds(error: 0.7, warning: 0.5)

  /// The bounds of checks of values: one that cannot be true is read with little confidence because
  /// of that.
  static let values = CertaintyBounds(error: 0.7, warning: 0.32)

  /// The bounds of checks that hold values of a page against each other.
  static let comparisons = CertaintyBounds(error: 0.7, warning: 0.44)
}
