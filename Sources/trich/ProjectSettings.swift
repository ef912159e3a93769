internal import FactAudit
internal import FindingMessages
internal import Foundation
internal import Yams

/// What `trich.yaml` in the working folder says; options of the command line come before it.
///
/// ```yaml
/// rules: [rules]            # folders of rule books, from this one
/// model: model.tsv
/// lang: vi
/// columns: [subject, index, period, value, sentence, url]
/// severities: {weekday: off}
/// ```
struct ProjectSettings {
  /// The name of the file.
  static let name = "trich.yaml"
  /// The keys beside `severities`.
  static let keys = ["rules", "model", "lang", "columns"]

  private(set) var rules: [String] = []
  private(set) var model: String?
  private(set) var language: MessageLanguage?
  private(set) var columns: [String]?

  /// Whether there is such a file here.
  static var exists: Bool { FileManager.default.fileExists(atPath: name) }

  /// The settings of the working folder; none if there is no such file.
  static func here() throws -> ProjectSettings {
    guard exists else { return ProjectSettings() }
    guard let data = FileManager.default.contents(atPath: name) else {
      throw SettingsFault(path: name, message: "the file cannot be read", remedy: "check its mode")
    }
    return try ProjectSettings(yaml: String(decoding: data, as: UTF8.self))
  }

  private init() {}

  /// The settings in the text of a file.
  init(yaml text: String) throws {
    let root: Node?
    do { root = try Yams.compose(yaml: text) } catch {
      throw SettingsFault(path: Self.name, message: "\(error)", remedy: "mend the YAML")
    }
    guard let root else { return }
    guard let mapping = root.mapping else {
      throw Self.fault(root, "keys with values are expected", "begin with `rules: [folder]`")
    }
    for (key, value) in mapping { try read(key, value) }
  }

  private mutating func read(_ key: Node, _ value: Node) throws {
    switch key.string {
    case "rules": rules = try Self.texts(value)
    case "columns": columns = try Self.texts(value)
    case "model": model = try Self.texts(value).first
    case "lang":
      guard let named = MessageLanguage(rawValue: value.string ?? "") else {
        throw Self.fault(value, "\(value.string ?? "a list") is no language", "write vi or en")
      }
      language = named
    case "severities": break
    default:
      let all = (Self.keys + ["severities"]).joined(separator: ", ")
      throw Self.fault(key, "unknown key \(key.string ?? "")", "use one of \(all)")
    }
  }

  /// A text or a list of texts.
  private static func texts(_ node: Node) throws -> [String] {
    if let one = node.scalar?.string { return [one] }
    let all = node.sequence?.compactMap { $0.scalar?.string } ?? []
    guard !all.isEmpty, all.count == node.sequence?.count else {
      throw fault(node, "a text or a list of texts is expected", "write `rules: [folder]`")
    }
    return all
  }

  private static func fault(_ node: Node, _ message: String, _ remedy: String) -> SettingsFault {
    SettingsFault(path: name, line: node.mark?.line, message: message, remedy: remedy)
  }
}
