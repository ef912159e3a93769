/// Something wrong in a rule book: what, where, and what to do about it.
///
/// ```
/// ranks.yaml:12:20: rank.mine: unknown vocabulary {numbr}
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

  /// A fault at `place`.
  public init(place: RulePlace, message: String, remedy: String) {
    self.place = place
    self.message = message
    self.remedy = remedy
  }

  /// The fault as it is printed, with the line and a caret.
  public var description: String {
    var lines = ["\(place.file):\(place.line):\(place.column): \(message)"]
    if let excerpt = place.excerpt {
      lines.append(excerpt)
      lines.append(String(repeating: " ", count: max(0, place.column - 1)) + "^")
    }
    return (lines + ["  " + remedy]).joined(separator: "\n")
  }
}

/// All the faults of a set of rule books at once.
public struct RuleFaults: Error, Sendable, CustomStringConvertible {
  /// The faults in the order of files and lines.
  public var faults: [RuleFault]

  /// These faults.
  public init(faults: [RuleFault]) { self.faults = faults }

  /// The faults as they are printed.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
