internal import ArchiveReading
internal import DocumentModel
public import PagePipeline
internal import PageReading

/// Runs golden documents through the pipeline a user runs, and says what differs.
///
/// ```swift
/// let run = GoldenRunner(pipeline: try ExtractionPipeline()).run(["Corpus"], stages: [.mentions])
/// run.results.filter { $0.outcome != .passed }   // []
/// ```
public struct GoldenRunner: Sendable {
  private let pipeline: ExtractionPipeline

  /// A runner of this pipeline.
  public init(pipeline: ExtractionPipeline) { self.pipeline = pipeline }

  /// The golden documents below `paths`, each beside what the pipeline made of it.
  ///
  /// - Parameters:
  ///   - paths: folders and files.
  ///   - stages: what to compare; a single one is run alone, with what the golden gives it.
  ///   - isIncluded: whether to run the document of this name.
  /// - Returns: the results, and the goldens with what was read in the place of what differs.
  public func run(
    _ paths: [String], stages: Set<TestStage>, where isIncluded: (String) -> Bool = { _ in true }
  ) -> GoldenRun {
    let files = GoldenFiles(paths: paths)
    var run = GoldenRun(results: files.faults.filter { isIncluded($0.name) })
    var pages: [String: [String: PageInput]] = [:]
    for test in files.cases where isIncluded(test.name) {
      let path = String(test.name.split(separator: "#").first ?? "")
      if pages[path] == nil { pages[path] = Self.pages(in: path) }
      guard let page = pages[path]?[Self.id(of: test)] else {
        run.results.append(Self.withoutPage(test))
        continue
      }
      let alone = stages.count == 1 ? stages.first : nil
      let document = StageInput(pipeline: pipeline, golden: test.golden).document(page, alone)
      let check = GoldenCheck(test: test, document: document)
      run.add(check, stages: stages)
    }
    return run
  }

  private static func id(of test: GoldenCase) -> String {
    test.line == nil ? "" : test.golden["id"]?.string ?? ""
  }

  /// The pages of one file, by id where it holds many.
  private static func pages(in path: String) -> [String: PageInput] {
    var pages: [String: PageInput] = [:]
    for case .page(let page) in PageInputs([path]) {
      pages[path.hasSuffix(".jsonl") ? page.id ?? "" : ""] = page
    }
    return pages
  }

  private static func withoutPage(_ test: GoldenCase) -> TestResult {
    var result = TestResult(
      name: test.name, place: test.goldenPath, stage: .clean, outcome: .broken)
    result.differences = ["the golden has no page that can be read; check its id"]
    return result
  }
}

/// What a run of golden documents gave.
public struct GoldenRun: Sendable {
  /// The tests.
  public var results: [TestResult]
  /// The documents that differ, each with its golden as it would be recorded now.
  public internal(set) var changes: [GoldenChange] = []

  mutating func add(_ check: GoldenCheck, stages: Set<TestStage>) {
    let found = check.results(stages: stages)
    results += found
    let failed = Set(found.filter { $0.outcome != .passed }.map(\.stage))
    guard !failed.isEmpty, let line = check.recorded(stages: failed) else { return }
    changes.append(
      GoldenChange(
        name: check.test.name, path: check.test.goldenPath, line: check.test.line, golden: line,
        failures: found.filter { $0.outcome != .passed }))
  }
}
