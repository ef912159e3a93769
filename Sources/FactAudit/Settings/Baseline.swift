internal import DocumentModel
internal import Yams

/// The findings that somebody has looked at and accepted, each with a reason.
///
/// ```yaml
/// accepted:
///   - id: "3f2a9c0d11e85b7a"
///     check: weekday
///     place: "pages/2021-06.html"
///     message: "2021-06-25 is a thứ sáu, not a thứ hai; …"
///     reason: "misprint of the portal, reported on 2021-07-01"
/// ```
///
/// Only `id` and `reason` are read; the rest is there for people.
public struct Baseline: Hashable, Sendable {
  /// An accepted finding.
  public struct Entry: Hashable, Sendable {
    /// The finding's id.
    public var id: String
    /// The check.
    public var check: String
    /// Where the finding stood.
    public var place: String
    /// What it said.
    public var message: String
    /// Why it is accepted.
    public var reason: String
  }

  /// The entries in the order of the file.
  public private(set) var entries: [Entry] = []
  private var reasons: [String: String] = [:]

  /// A baseline that accepts nothing.
  public init() {}

  /// The baseline in a YAML file.
  ///
  /// - Parameters:
  ///   - text: the text of the file.
  ///   - path: what messages call it.
  /// - Throws: `SettingsFault` for an entry without id or reason, with its line.
  public init(yaml text: String, path: String) throws(SettingsFault) {
    let file = try SettingsFile(text, path: path)
    for (key, value) in file.root {
      guard key.string == "accepted", let list = value.sequence.map(Array.init) else {
        throw file.fault(key, "unknown key \(key.string ?? "")", "use a list under `accepted`")
      }
      for node in list { add(try Self.entry(node, file)) }
    }
  }

  /// Why the finding `id` is accepted, if it is.
  public func reason(for id: String) -> String? { reasons[id] }

  /// The baseline of a report's findings: the reasons of those accepted before are kept, the
  /// others are accepted for `reason`, and what is found no longer is dropped.
  public static func accepting(_ report: AuditReport, reason: String) -> Baseline {
    var baseline = Baseline()
    for accepted in report.accepted { baseline.add(Entry(accepted.finding, accepted.reason)) }
    for finding in report.findings { baseline.add(Entry(finding, reason)) }
    return baseline
  }

  /// The entries whose findings `report` does not have any more.
  public func outdated(in report: AuditReport) -> [Entry] {
    let found = Set(report.findings.map(\.id) + report.accepted.map(\.finding.id))
    return entries.filter { !found.contains($0.id) }
  }

  private mutating func add(_ entry: Entry) {
    guard reasons[entry.id] == nil else { return }
    reasons[entry.id] = entry.reason
    entries.append(entry)
  }

  private static func entry(_ node: Node, _ file: SettingsFile) throws(SettingsFault) -> Entry {
    let text = { (key: String) in node.mapping?[Node(key)]?.scalar?.string ?? "" }
    guard !text("id").isEmpty else {
      throw file.fault(node, "an entry has no id", "copy it from the report, in quotes")
    }
    guard text("reason").contains(where: { !$0.isWhitespace }) else {
      throw file.fault(
        node, "the accepted finding \(text("id")) has no reason", "say why it is accepted")
    }
    return Entry(
      id: text("id"), check: text("check"), place: text("place"), message: text("message"),
      reason: text("reason"))
  }
}

extension Baseline.Entry {
  fileprivate init(_ finding: AuditedFinding, _ reason: String) {
    self.init(
      id: finding.id, check: finding.finding.check, place: finding.place.name,
      message: finding.finding.message, reason: reason)
  }
}
