public import FactExtraction

/// The extractor with the rule books inside the program, made once for all tests.
public enum BundledExtractor {
  private static let made = Result { try FactExtractor() }

  /// The extractor.
  ///
  /// - Throws: what the rule books say of a rule that cannot be read.
  public static func get() throws -> FactExtractor { try made.get() }
}
