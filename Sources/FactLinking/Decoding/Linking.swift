/// How values are linked: by which model, and how sure a record must be.
public struct Linking: Sendable {
  /// The model.
  public var model: LinkingModel
  /// How sure a record must be to be delivered.
  public var confidence: Confidence

  /// The model inside the program with its usual bound, unless told otherwise.
  public init(model: LinkingModel = .bundled, confidence: Confidence = .usual) {
    self.model = model
    self.confidence = confidence
  }
}
