public import ArchiveReading
internal import Foundation

/// What must hold of every archive, whatever was done to it.
public struct ArchiveProperties {
  private let folder: String

  /// Properties tried with files in `folder`.
  public init(folder: String) { self.folder = folder }

  /// What `items` of a source say, added up.
  public struct Outcome {
    /// The ids of the records delivered.
    public var ids: [String] = []
    /// The pages delivered.
    public var pages: [ArchivedPage] = []
    /// What was lost.
    public var losses: [LostBytes] = []
    /// The accounts of the files.
    public var accounts: [ByteAccount] = []
    /// Failures, as messages.
    public var failures: [String] = []
  }

  /// Reads `bytes` as a file.
  public func outcome(of bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws -> Outcome
  {
    let path = "\(folder)/archive"
    try Data(bytes).write(to: URL(filePath: path))
    return Self.outcome(of: PageSource([path], limits: limits))
  }

  /// What `source` gives.
  public static func outcome(of source: PageSource) -> Outcome {
    var outcome = Outcome()
    for item in source {
      switch item {
      case .page(let page):
        outcome.pages.append(page)
        outcome.ids.append(page.recordID ?? "")
      case .lost(let lost): outcome.losses.append(lost)
      case .finished(let account): outcome.accounts.append(account)
      case .failure(let failure): outcome.failures.append("\(failure)")
      }
    }
    return outcome
  }

  /// What is wrong with how `damage` done to `archive` is read; nothing if all is well.
  public func violations(of damage: ArchiveDamage, in archive: ArchiveDraft) throws -> [String] {
    guard !damage.bytes.isEmpty else { return [] }
    let outcome = try outcome(of: damage.bytes)
    var violations: [String] = []
    let missing = Set(damage.unharmed(in: archive)).subtracting(outcome.ids)
    if !missing.isEmpty { violations.append("not delivered: \(missing.sorted())") }
    for account in outcome.accounts where account.size != damage.bytes.count {
      violations.append("\(account.size) of \(damage.bytes.count) bytes are accounted for")
    }
    if outcome.accounts.count != 1 { violations.append("\(outcome.accounts.count) accounts") }
    violations += Self.overlaps(outcome.losses, size: damage.bytes.count)
    return violations.map { "\($0) (\(damage.story))" }
  }

  private static func overlaps(_ losses: [LostBytes], size: Int) -> [String] {
    let ends = losses.map(\.range.upperBound)
    let isOrdered = zip(ends, losses.dropFirst()).allSatisfy { $0 <= $1.range.lowerBound }
    let isInside = ends.allSatisfy { $0 <= size }
    return isOrdered && isInside ? [] : ["losses out of order: \(losses.map(\.range))"]
  }
}
