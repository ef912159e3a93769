internal import ReferenceData

/// What a person says of the columns of a table.
///
/// ```swift
/// try TableOptions(columns: ["subject=Tỉnh,rank=Hạng", "index:=PCI"], sheet: "2023")
/// ```
///
/// `key=Heading` says which column holds the key; `key:=text` gives every record this text.
public struct TableOptions: Hashable, Sendable {
  /// The keys that columns may have.
  public static let keys =
    [
      "subject", "index", "component", "period", "measure", "value", "of", "unit", "scope",
      "subject_level", "subject_parent", "baseline", "url", "published", "id",
    ] + ColumnWords.measures

  /// The headings by key.
  public private(set) var headings: [String: String] = [:]
  /// The texts that every record gets, by key.
  public private(set) var constants: [String: String] = [:]
  /// The worksheet to read, by its name; the first one if not given.
  public var sheet: String?

  /// Nothing said.
  public init() {}

  /// Why an option is no option.
  public struct Fault: Error, Hashable, Sendable {
    /// What is wrong and what to do.
    public let message: String
  }

  /// The columns as a command line gives them.
  ///
  /// - Throws: a fault for anything that is not `key=Heading` or `key:=text`.
  public init(columns: [String], sheet: String?) throws(Fault) {
    self.sheet = sheet
    for text in columns.flatMap(Self.parts) {
      guard let mark = text.firstIndex(of: "=") else {
        throw Fault(message: "\"\(text)\" is no column; write key=Heading or key:=text")
      }
      let isConstant = text[..<mark].hasSuffix(":")
      let key = String(text[..<mark].dropLast(isConstant ? 1 : 0))
      guard Self.keys.contains(key) else {
        throw Fault(
          message: "\"\(key)\" is no key of a record; use one of "
            + Self.keys.joined(separator: ", "))
      }
      let value = String(text[text.index(after: mark)...])
      if isConstant { constants[key] = value } else { headings[key] = value }
    }
  }

  /// "a=x, y,b=z" as "a=x, y" and "b=z": a comma parts two columns only before a key.
  private static func parts(_ text: String) -> [String] {
    text.split(separator: ",").reduce(into: [String]()) { parts, piece in
      let key = piece.prefix { $0 != "=" && $0 != ":" }
      let isNew = piece.contains("=") && keys.contains(String(key))
      if isNew || parts.isEmpty {
        parts.append(String(piece))
      } else {
        parts[parts.count - 1] += "," + piece
      }
    }
  }

  /// Whether anything is said of the columns.
  var isEmpty: Bool { headings.isEmpty && constants.isEmpty }
}
