public import DocumentModel

/// A text that shows what a check finds, or what it leaves alone.
///
/// ```swift
/// CheckExample(.error, "PAR INDEX 2020: Bộ Y tế xếp ⟦thứ 19/17⟧.", published: "2021-06-25")
/// CheckExample(silentOn: "PAR INDEX 2020: Bộ Y tế xếp thứ 16/17.")
/// ```
public struct CheckExample: Hashable, Sendable {
  /// The text; ⟦ and ⟧ stand round the words the finding is about.
  public let text: String
  /// The day of publication, ISO 8601.
  public let published: String?
  /// How bad the finding is; `nil` where nothing may be found.
  public let severity: Finding.Severity?

  /// A text in which the check finds the marked words.
  public init(_ severity: Finding.Severity, _ text: String, published: String? = nil) {
    (self.text, self.published, self.severity) = (text, published, severity)
  }

  /// A text in which the check finds nothing.
  public init(silentOn text: String, published: String? = nil) {
    (self.text, self.published, severity) = (text, published, nil)
  }
}
