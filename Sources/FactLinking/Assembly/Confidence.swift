public import DocumentModel

/// How sure a record must be to be delivered.
///
/// The bounds of the named settings are learned with the model: `usual` gives the best balance of
/// precision and recall, `precise` a precision of .97, `complete` delivers whatever is likelier a
/// fact than not.
public enum Confidence: Hashable, Sendable {
  case usual, precise, complete
  /// At least this sure, 0 to 1.
  case atLeast(ExactDecimal)

  /// The least confidence of a record under a model.
  public func bound(in model: LinkingModel) -> ExactDecimal {
    switch self {
    case .usual: Self.setting("usual", in: model)
    case .precise: Self.setting("precise", in: model)
    case .complete: Self.setting("complete", in: model)
    case .atLeast(let bound): bound
    }
  }

  private static func setting(_ name: String, in model: LinkingModel) -> ExactDecimal {
    ExactDecimal(digits: model.settings[name] ?? 0, decimals: 3)
  }
}
