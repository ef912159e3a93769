internal import DocumentModel

/// Puts findings of one cause together: the worst of them stays, the others are attached to it.
///
/// A cause is a record, or a mention, that several findings are about or hold something against:
/// one wrong score spoils a difference, an order and a published value. The place that most
/// findings share is taken first, and so on until no two share one.
struct CauseGrouping {
  /// Finds the place that a finding shares with others.
  private enum Place: Hashable {
    case record(Int)
    case mention(Int)
  }

  private let findings: [Finding]

  /// A grouping of `findings`, the checks' order deciding between equals.
  init(_ findings: [Finding]) { self.findings = findings }

  /// One finding a cause.
  func grouped() -> [Finding] {
    var isTaken = findings.map { _ in false }
    var result: [Finding] = []
    for (cause, members) in causes {
      let group = members.filter { !isTaken[$0] }
      guard group.count > 1 else { continue }
      for index in group { isTaken[index] = true }
      result.append(Self.joined(group.map { findings[$0] }, at: cause))
    }
    return result + zip(findings, isTaken).filter { !$1 }.map(\.0)
  }

  /// The places with the findings that share them, those of most findings first.
  private var causes: [(Place, [Int])] {
    var members: [Place: [Int]] = [:]
    var order: [Place: Int] = [:]
    for (index, finding) in findings.enumerated() {
      for place in Self.places(of: finding) {
        order[place] = order[place] ?? order.count
        members[place, default: []].append(index)
      }
    }
    return members.filter { $0.value.count > 1 }.sorted { left, right in
      (-left.value.count, order[left.key] ?? 0) < (-right.value.count, order[right.key] ?? 0)
    }.map { ($0.key, $0.value) }
  }

  private static func places(of finding: Finding) -> [Place] {
    let records = [finding.record] + finding.related.map(\.record)
    let mentions = [finding.mention] + finding.related.map(\.mention)
    let all =
      records.compactMap { $0.map(Place.record) } + mentions.compactMap { $0.map(Place.mention) }
    return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func joined(_ group: [Finding], at cause: Place) -> Finding {
    let worst = group.map(\.severity).max() ?? .info
    let candidates = group.filter { $0.severity == worst }
    let own = candidates.first { isAbout($0, cause) }
    guard var main = own ?? candidates.first else { return group[0] }
    for other in group where other != main {
      main.related.append(Finding.Related(other))
      main.related += other.related.filter { new in
        !main.related.contains { $0.record == new.record && $0.mention == new.mention }
      }
    }
    return main
  }

  private static func isAbout(_ finding: Finding, _ cause: Place) -> Bool {
    switch cause {
    case .record(let index): finding.record == index
    case .mention(let index): finding.mention == index
    }
  }
}

extension Finding.Related {
  /// A finding as another one's further consequence.
  fileprivate init(_ finding: Finding) {
    self.init(check: finding.check, message: finding.message)
    (record, mention, span) = (finding.record, finding.mention, finding.span)
  }
}
