public import DocumentModel

/// Checks the facts of a document against known totals and against each other.
public struct Validator: Sendable {
  /// A validator with all checks.
  public init() {}

  /// The findings of every check, in the order of the text.
  public func findings(in document: Document) -> [Finding] { [] }
}
