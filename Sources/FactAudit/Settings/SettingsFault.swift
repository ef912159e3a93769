internal import Yams

/// Why a configuration or baseline cannot be used: the place, what is wrong and what to do.
public struct SettingsFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public var path: String
  /// The line, counted from 1.
  public var line: Int?
  /// What is wrong.
  public var message: String
  /// What to do.
  public var remedy: String

  /// A fault of the file at `path`.
  public init(path: String, line: Int? = nil, message: String, remedy: String) {
    (self.path, self.line, self.message, self.remedy) = (path, line, message, remedy)
  }

  /// One line for a person.
  public var description: String {
    "\(path)\(line.map { ":\($0)" } ?? ""): \(message); \(remedy)"
  }
}

/// A YAML file whose top level is a mapping.
struct SettingsFile {
  let path: String
  let root: Node.Mapping

  /// The mapping in `text`; an empty file is an empty mapping.
  init(_ text: String, path: String) throws(SettingsFault) {
    self.path = path
    let node: Node?
    do { node = try Yams.compose(yaml: text) } catch { throw Self.fault(error, path) }
    guard let node, node.null == nil else {
      root = [:]
      return
    }
    guard let mapping = node.mapping else {
      throw SettingsFault(
        path: path, line: node.mark?.line, message: "keys and values are expected",
        remedy: "write `key: value`")
    }
    root = mapping
  }

  /// A fault at `node`.
  func fault(_ node: Node, _ message: String, _ remedy: String) -> SettingsFault {
    SettingsFault(path: path, line: node.mark?.line, message: message, remedy: remedy)
  }

  private static func fault(_ error: any Error, _ path: String) -> SettingsFault {
    let remedy = "check quotes, indents and colons here and in the line above"
    switch error as? YamlError {
    case .scanner(_, let message, let mark, _), .parser(_, let message, let mark, _),
      .composer(_, let message, let mark, _):
      return SettingsFault(
        path: path, line: mark.line, message: "this is no YAML: \(message)", remedy: remedy)
    default:
      return SettingsFault(path: path, message: "this is no YAML", remedy: remedy)
    }
  }
}
