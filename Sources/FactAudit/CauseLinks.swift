internal import DocumentModel
internal import FactComparison

/// Puts findings of one cause together: the first stays, the others are attached to it.
///
/// A cause is a wrong claim. A page's own finding comes before what other pages say, and a finding
/// that explains more before one that explains less. What copies of one text have wrong is one
/// cause as well.
struct CauseLinks {
  /// A page's finding, whatever copy of the page it is about.
  private struct Copied: Hashable {
    let source: Int
    let check: String
    let message: String
  }

  /// A page with more claims is not searched for those that state a fact again.
  private static let mostSearched = 2000

  /// A finding names no more records than this.
  private static let mostPlaces = 100

  private let base: FactBase
  private let settings: AuditSettings
  private let sharedPaths: Set<String>
  private var owners: [Int: Int] = [:]
  private var ownersByCopy: [Copied: Int] = [:]
  /// One finding a cause.
  private(set) var findings: [AuditedFinding] = []

  init(base: FactBase, settings: AuditSettings) {
    (self.base, self.settings) = (base, settings)
    var seen: Set<String> = []
    sharedPaths = Set(base.pages.compactMap(\.path).filter { !seen.insert($0).inserted })
  }

  /// Adds what a page says wrong by itself.
  mutating func add(_ page: PageFinding) {
    guard let finding = settings.adjusted(page.finding) else { return }
    // A doubt about the reading is no cause of what is really wrong.
    let claims = finding.kind == .reading ? [] : claims(of: page)
    let copied = Copied(
      source: base.source(of: page.page), check: finding.check, message: finding.message)
    var audited = AuditedFinding(
      finding: finding, place: place(page: page.page, claim: self.claims(of: page).first),
      record: page.record)
    (audited.quotes, audited.title) = (page.quotes, page.title)
    audited.published = page.published
    audited.places = [AuditedFinding.FactPlace(page: page.page, record: finding.record)]
    if let owner = ownersByCopy[copied] {
      attach(audited, to: owner)
      for claim in claims { owners[claim] = owners[claim] ?? owner }
      return
    }
    ownersByCopy[copied] = findings.count
    keep(audited, about: claims)
  }

  /// Adds what pages say wrong together.
  mutating func add(_ comparison: ComparisonFinding) {
    guard let finding = settings.adjusted(comparison.finding) else { return }
    guard let first = comparison.suspects.first else { return }
    let page = Int(base.claims[first].page)
    var audited = AuditedFinding(
      finding: finding, place: place(page: page, claim: first), record: base.record(of: first))
    let related = comparison.suspects + comparison.witnesses
    audited.places = related.prefix(Self.mostPlaces).map(factPlace)
    guard let known = related.first(where: { owners[$0] != nil }), let owner = owners[known] else {
      return keep(audited, about: comparison.suspects)
    }
    attach(audited, to: owner)
    for claim in comparison.suspects { owners[claim] = owners[claim] ?? owner }
  }

  private func factPlace(_ claim: Int) -> AuditedFinding.FactPlace {
    let claim = base.claims[claim]
    return AuditedFinding.FactPlace(page: Int(claim.page), record: Int(claim.record))
  }

  private mutating func keep(_ finding: AuditedFinding, about claims: [Int]) {
    for claim in claims { owners[claim] = owners[claim] ?? findings.count }
    findings.append(finding)
  }

  private mutating func attach(_ finding: AuditedFinding, to owner: Int) {
    let room = max(0, Self.mostPlaces - findings[owner].places.count)
    let new = finding.places.filter { !findings[owner].places.contains($0) }
    findings[owner].places += new.prefix(room)
    findings[owner].attached.append(
      AuditedFinding.Attached(
        check: finding.finding.check, severity: finding.finding.severity,
        message: finding.finding.message, place: finding.place))
  }

  /// The claims a page's finding is about: its record, and all that state the same fact there.
  private func claims(of page: PageFinding) -> [Int] {
    let claims = base.pages[page.page].claims
    guard let record = page.finding.record, record >= 0, record < claims.count else { return [] }
    let claim = claims.lowerBound + record
    let fact = base.claims[claim].fact
    guard claims.count <= Self.mostSearched else { return [claim] }
    return [claim] + claims.filter { $0 != claim && base.claims[$0].fact == fact }
  }

  /// A path without its folders.
  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private func place(page: Int, claim: Int?) -> AuditedFinding.Place {
    let source = base.pages[page]
    let line = claim.map { Int(base.claims[$0].line) } ?? 0
    let isShared = source.path.map(sharedPaths.contains) ?? true
    return AuditedFinding.Place(
      path: source.path, line: line > 0 ? line : nil, page: source.id, url: source.url,
      key: source.url ?? Self.name(isShared ? base.origin(of: page) : source.path ?? source.id),
      isPathShared: isShared)
  }
}
