internal import DocumentModel

/// How many faults of each kind were planted and found, and what was said of untouched pages.
public struct FaultReport: Sendable {
  /// A fault that no check found.
  public struct Miss: Hashable, Sendable {
    /// The kind.
    public var kind: FaultKind
    /// The page.
    public var page: String
    /// What the page says now, and what it contradicts.
    public var about: String
    /// What was found instead, check by check.
    public var instead: [String]
  }

  /// A finding on an untouched page that no golden knows of.
  public struct Alarm: Hashable, Sendable {
    /// The page.
    public var page: String
    /// The severity.
    public var severity: String
    /// The check with its sentence.
    public var about: String
  }

  /// The faults planted, by kind.
  public private(set) var planted: [FaultKind: Int] = [:]
  /// The faults found, by kind.
  public private(set) var found: [FaultKind: Int] = [:]
  /// The faults that were not found.
  public private(set) var misses: [Miss] = []
  /// What was found on untouched pages.
  public private(set) var alarms: [Alarm] = []
  /// How many pages were read.
  public private(set) var pages = 0
  /// A line for each fault found.
  private var hits: [String] = []
  private var finders: [FaultKind: [String: Int]] = [:]

  /// How many faults were planted.
  public var total: Int { planted.values.reduce(0, +) }
  /// The share of them that was found; 1 if none was planted.
  public var share: Double {
    total > 0 ? Double(found.values.reduce(0, +)) / Double(total) : 1
  }
  /// The kinds of which a lower share was found.
  public func kinds(under floor: Double) -> [FaultKind] {
    FaultKind.allCases.filter { kind in
      planted[kind].map { Double(found[kind] ?? 0) < floor * Double($0) } ?? false
    }
  }
  /// The errors among the alarms.
  public var falseErrors: [Alarm] { alarms.filter { $0.severity == "error" } }

  mutating func add(_ fault: Fault, on page: String, found witness: Finding?, others: [Finding]) {
    planted[fault.kind, default: 0] += 1
    guard let witness else {
      misses.append(
        Miss(kind: fault.kind, page: page, about: fault.about, instead: others.map(\.check)))
      return
    }
    found[fault.kind, default: 0] += 1
    hits.append(
      [
        "found", fault.kind.rawValue, witness.severity.rawValue, "\(witness.certainty)",
        witness.check, page, fault.about,
      ].joined(separator: "\t"))
    finders[fault.kind, default: [:]][witness.check, default: 0] += 1
  }

  mutating func add(_ document: Document, knowing truth: GroundTruth) {
    pages += 1
    var known = truth.findings
    for finding in document.findings where finding.severity > .info {
      if let index = known.firstIndex(of: finding.check) {
        known.remove(at: index)
        continue
      }
      alarms.append(
        Alarm(
          page: document.source.path ?? document.id, severity: finding.severity.rawValue,
          about: "\(finding.check): \(finding.message)"))
    }
  }
}

extension FaultReport {
  /// A line a kind, then the misses and alarms if `isFull`, then the sum.
  public func text(isFull: Bool) -> String {
    let lost = misses.map { miss in
      let instead = miss.instead.isEmpty ? "" : " (found: \(miss.instead.joined(separator: ", ")))"
      return "missed  \(miss.kind.rawValue)  \(miss.page)  \(miss.about)\(instead)"
    }
    let false_ = alarms.map { "alarm  \($0.severity)  \($0.page)  \($0.about)" }
    return (table + (isFull ? hits + lost + false_ : []) + [summary]).joined(separator: "\n") + "\n"
  }

  private var table: [String] {
    FaultKind.allCases.filter { planted[$0] != nil }.map { kind in
      let finders = (finders[kind] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let names = finders.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      return "\(kind.rawValue)\t\(found[kind] ?? 0) of \(planted[kind] ?? 0)\t\(names)"
    }
  }

  /// The counts in one line.
  public var summary: String {
    let percent = (share * 1000).rounded() / 10
    return "\(total) faults of \(planted.count) kinds on \(pages) pages, "
      + "\(total - misses.count) found: \(percent) %; on untouched pages "
      + "\(falseErrors.count) false errors, \(alarms.count - falseErrors.count) further warnings"
  }
}
