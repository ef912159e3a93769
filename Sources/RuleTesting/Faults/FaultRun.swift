public import ArchiveReading
internal import DocumentModel
public import PagePipeline
internal import PageReading
internal import VietnameseText

/// Plants faults into correct pages and asks the pipeline a user runs what it finds.
///
/// ```swift
/// let report = FaultRun(pipeline: try ExtractionPipeline(), seed: 1).report(on: ["Corpus"])
/// report.share   // 0.97
/// ```
///
/// A page is planted in if its golden knows of nothing wrong on it and reading it gives no error.
/// A fault counts as found if a finding that the untouched page does not have, a warning at least,
/// comes from a check that knows the contradiction and stands, or points, at the planted words.
public struct FaultRun: Sendable {
  private static let planters: [any FaultPlanter] = [
    ValuePlanter(), RankPlanter(), DifferencePlanter(), CountPlanter(), DatePlanter(),
    TablePlanter(), UnitPlanter(), HeadlinePlanter(), ComponentPlanter(),
  ]

  private let pipeline: ExtractionPipeline
  private let seed: UInt64

  /// A run of `pipeline`; the same `seed` plants the same faults.
  public init(pipeline: ExtractionPipeline, seed: UInt64) {
    (self.pipeline, self.seed) = (pipeline, seed)
  }

  /// What became of the faults planted in the pages below `paths`.
  public func report(on paths: [String], filter: PageFilter = PageFilter()) -> FaultReport {
    var report = FaultReport()
    var truths = GroundTruths()
    let knowledge = FaultKnowledge()
    var dice = FaultDice(seed: seed)
    for case .page(let page) in PageInputs(paths, filter: filter) {
      let document = pipeline.document(from: page)
      let truth = truths.truth(of: page.id, at: page.source.path ?? "")
      report.add(document, knowing: truth)
      guard truth.findings.isEmpty, !document.hasErrors else { continue }
      let ground = FaultGround(page, document, truth, knowledge)
      for fault in Self.faults(in: ground, &dice) { plant(fault, ground, &report) }
    }
    return report
  }

  private static func faults(in ground: FaultGround, _ dice: inout FaultDice) -> [Fault] {
    var faults: [Fault] = []
    for planter in planters { faults += planter.faults(in: ground, &dice) }
    return faults
  }

  private func plant(_ fault: Fault, _ ground: FaultGround, _ report: inout FaultReport) {
    let (page, places) = fault.planted(in: ground.page)
    let document = pipeline.document(from: page)
    let old = Set(ground.document.findings.map(\.identity))
    let new = document.findings.filter { !old.contains($0.identity) && $0.severity > .info }
    let witness = new.first { finding in
      finding.isBy(fault.checks) && finding.stands(at: places, in: document)
    }
    report.add(fault, on: ground.name, found: witness, others: new)
  }
}

extension FaultGround {
  /// The page's path, with its id where the file holds many.
  var name: String { [page.source.path ?? "-", page.id].compactMap { $0 }.joined(separator: "#") }
}

extension Document {
  fileprivate var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

extension Finding {
  /// What makes it the same finding on a page whose other words were changed.
  fileprivate var identity: [String] { [check, message] }

  /// Whether one of `checks` gave it, or was attached to it.
  fileprivate func isBy(_ checks: Set<String>) -> Bool {
    checks.contains(check) || related.contains { checks.contains($0.check) }
  }

  /// Whether it stands or points at one of `places` of the page's bytes; where nothing is left of
  /// a place, right beside it.
  fileprivate func stands(at places: [Span], in document: Document) -> Bool {
    let own = ([span] + related.map(\.span)).compactMap { $0 }.map(document.text.map.source)
    return places.contains { place in
      let wide = place.isEmpty ? Span(place.start - Self.margin, place.end + Self.margin) : place
      return own.contains { $0.overlaps(wide) }
    }
  }

  /// The next row of a table begins at most this many bytes behind a row that was taken out.
  private static let margin = 400
}
