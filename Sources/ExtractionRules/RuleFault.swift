/// Something wrong in a rule book: what, where, and what to do about it.
///
/// ```
/// ranks.yaml:12:14: unknown vocabulary {numbr}
///     pattern: 'hạng {numbr}'
///                    ^
///   did you mean {number}?
/// ```
public struct RuleFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where it stands.
  public var place: RulePlace
  /// What is wrong.
  public var message: String
  /// What to do.
  public var remedy: String
  /// The line it stands on, if it is known.
  public var excerpt: String?

  /// A fault at `place`.
  public init(place: RulePlace, message: String, remedy: String, excerpt: String? = nil) {
    self.place = place
    self.message = message
    self.remedy = remedy
    self.excerpt = excerpt
  }

  /// The fault as it is printed, with the line and a caret.
  public var description: String {
    var lines = ["\(place.file):\(place.line):\(place.column): \(message)"]
    if let excerpt {
      lines.append("    " + excerpt)
      lines.append(String(repeating: " ", count: 3 + place.column) + "^")
    }
    return (lines + ["  " + remedy]).joined(separator: "\n")
  }
}

/// All the faults of a set of rule books at once.
public struct RuleFaults: Error, Sendable, CustomStringConvertible {
  /// The faults in the order of files and lines.
  public var faults: [RuleFault]

  /// The faults as they are printed.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
