internal import DocumentModel
internal import Yams

/// How bad the findings of each check are taken to be.
///
/// ```yaml
/// severities:
///   stale_value: error
///   weekday: off
/// ```
public struct AuditSettings: Hashable, Sendable {
  /// What is done with the findings of a check.
  enum Level: Hashable, Sendable {
    case off
    case severity(Finding.Severity)
  }

  private var levels: [String: Level] = [:]

  /// Settings under which every check keeps its own severities.
  public init() {}

  /// The settings in a YAML file.
  ///
  /// - Parameters:
  ///   - text: the text of the file.
  ///   - path: what messages call it.
  ///   - checks: the ids that may be named.
  ///   - others: further keys that the file may have, for somebody else to read.
  /// - Throws: `SettingsFault` for an unknown key, check or severity, with its line.
  public init(
    yaml text: String, path: String, checks: [String], others: [String] = []
  ) throws(SettingsFault) {
    let file = try SettingsFile(text, path: path)
    for (key, value) in file.root where !others.contains(key.string ?? "") {
      guard key.string == "severities" else {
        throw file.fault(key, "unknown key \(key.string ?? "")", "use severities")
      }
      try read(value, file, checks)
    }
  }

  private mutating func read(
    _ node: Node, _ file: SettingsFile, _ checks: [String]
  ) throws(SettingsFault) {
    guard let mapping = node.mapping else {
      throw file.fault(node, "check ids with severities are expected", "write `weekday: warning`")
    }
    for (key, value) in mapping {
      guard let id = key.string, checks.contains(id) else {
        throw file.fault(
          key, "unknown check \(key.string ?? "")", "use one of " + checks.joined(separator: ", "))
      }
      guard let level = Level(value.scalar?.string ?? "") else {
        throw file.fault(
          value, "\(value.scalar?.string ?? "a list") is no severity",
          "use error, warning, info or off")
      }
      levels[id] = level
    }
  }

  /// The finding with its severity under these settings; `nil` if its check is off.
  func adjusted(_ finding: Finding) -> Finding? {
    var finding = finding
    switch levels[finding.check] {
    case nil: break
    case .off: return nil
    case .severity(let severity): finding.severity = severity
    }
    return finding
  }
}

extension AuditSettings.Level {
  fileprivate init?(_ word: String) {
    if word == "off" {
      self = .off
    } else if let severity = Finding.Severity(rawValue: word) {
      self = .severity(severity)
    } else {
      return nil
    }
  }
}
