public import DocumentModel

/// What was said of pages on which nothing is wrong: every finding is a false alarm.
public struct SoundReport: Sendable {
  /// What the validator was given.
  public enum Ground: String, Hashable, Sendable, CaseIterable {
    /// The records the program read.
    case read
    /// The records an annotator found.
    case annotated
  }

  /// The most false findings that are allowed, per 100 pages.
  public struct Limits: Hashable, Sendable {
    /// Errors, and warnings, on what was read.
    public var errors: Double
    /// Warnings on what was read.
    public var warnings: Double
    /// Warnings on annotated records; errors there are never allowed.
    public var annotatedWarnings: Double

    /// These limits.
    public init(errors: Double, warnings: Double, annotatedWarnings: Double) {
      (self.errors, self.warnings) = (errors, warnings)
      self.annotatedWarnings = annotatedWarnings
    }
  }

  /// A finding on a sound page.
  public struct Alarm: Hashable, Sendable {
    /// What the validator was given.
    public var ground: Ground
    /// The page.
    public var page: String
    /// The finding.
    public var finding: Finding
  }

  /// How many pages were checked on each ground.
  public private(set) var pages: [Ground: Int] = [:]
  /// What was found on them, doubts about the reading among it.
  public private(set) var alarms: [Alarm] = []

  private let marks: SoundMarks

  init(marks: SoundMarks = SoundMarks()) { self.marks = marks }

  mutating func add(_ findings: [Finding], on page: String, _ ground: Ground) {
    pages[ground, default: 0] += 1
    alarms += findings.filter { $0.severity > .info || $0.kind == .reading }
      .filter { !marks.hold($0, on: page) }
      .map { Alarm(ground: ground, page: page, finding: $0) }
  }

  /// How many false findings of this severity there are.
  public func count(_ severity: Finding.Severity, _ ground: Ground) -> Int {
    alarms.count {
      $0.ground == ground && $0.finding.kind == .page && $0.finding.severity == severity
    }
  }

  /// The same per 100 pages; 0 without pages.
  public func share(_ severity: Finding.Severity, _ ground: Ground) -> Double {
    let pages = pages[ground] ?? 0
    return pages > 0 ? 100 * Double(count(severity, ground)) / Double(pages) : 0
  }

  /// Whether no more was found than is allowed, on at least `least` pages.
  public func keeps(_ limits: Limits, least: Int) -> Bool {
    pages[.read] ?? 0 >= least && share(.error, .read) <= limits.errors
      && share(.warning, .read) <= limits.warnings && count(.error, .annotated) == 0
      && share(.warning, .annotated) <= limits.annotatedWarnings
  }
}

// MARK: - Text

extension SoundReport {
  /// A line a check, every alarm if `isFull`, and a line of sums for each ground.
  public func text(isFull: Bool) -> String {
    let lines = isFull ? alarms.map(Self.line) : []
    return (lines + Ground.allCases.flatMap { table($0) + [summary($0)] }).map { $0 + "\n" }
      .joined()
  }

  private static func line(_ alarm: Alarm) -> String {
    let finding = alarm.finding
    let word = finding.kind == .reading ? "doubt" : finding.severity.rawValue
    return [
      "alarm", alarm.ground.rawValue, word, "\(finding.certainty)", finding.check, alarm.page,
      finding.message,
    ].joined(separator: "\t")
  }

  private func table(_ ground: Ground) -> [String] {
    let groups = Dictionary(grouping: alarms.filter { $0.ground == ground }) { $0.finding.check }
    return groups.sorted { $0.key < $1.key }.map { check, alarms in
      let count = { (word: String) in
        alarms.count { Self.line($0).contains("\t\(word)\t") }
      }
      return "\(ground.rawValue)\t\(check)\t\(count("error")) errors, "
        + "\(count("warning")) warnings, \(count("doubt")) doubts"
    }
  }

  /// The counts on a ground, in one line.
  public func summary(_ ground: Ground) -> String {
    let shares = [Finding.Severity.error, .warning].map { severity in
      let share = (self.share(severity, ground) * 100).rounded() / 100
      return "\(count(severity, ground)) false \(severity.rawValue)s (\(share) per 100 pages)"
    }
    let doubts = alarms.count { $0.ground == ground && $0.finding.kind == .reading }
    return "\(pages[ground] ?? 0) sound pages, records \(ground.rawValue): "
      + shares.joined(separator: ", ") + ", \(doubts) doubts about the reading"
  }
}
