/// The parts of a fact, in the order in which they are decided.
public enum Slot: Int, CaseIterable, Sendable {
  /// What the value measures, or that it is no standing.
  case measure
  /// The index it stands in.
  case index
  /// Whose it is.
  case subject
  /// The component of the index, or the condition that is counted.
  case component
  /// The edition.
  case period
  /// The group within which it holds.
  case scope
  /// The total it is out of.
  case of
  /// What it is compared with.
  case baseline
  /// Whether a second subject, index or component shares the value.
  case sharing
  /// Whether a stretch of words names a component.
  case label

  /// The slot of this name.
  init?(name: String) {
    guard let slot = Self.allCases.first(where: { String(describing: $0) == name }) else {
      return nil
    }
    self = slot
  }
}

extension Slot: FeatureLabel {
  static let hashes = hashTable()
}
