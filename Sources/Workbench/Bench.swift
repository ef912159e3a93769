internal import DocumentModel
public import ExtractionRules
internal import FactAudit
public import FactLinking
internal import FactOutput
internal import FactValidation
internal import Foundation
public import PageCleaning
internal import PagePipeline
public import PageReading
public import RecordReading
internal import ReferenceData
internal import ReportPages
internal import RuleTesting
internal import VietnameseText

/// What is open on the workbench: a page to be read, or a document from a file of records.
public enum OpenPage: Sendable {
  case page(PageInput)
  case recorded(RecordedDocument)
}

/// The pages that are open with what was read from them, the edits, and what was learned.
///
/// ```swift
/// let bench = try Bench(pages: pages, setting: setting)
/// await bench.read()
/// try await bench.add(edit)
/// ```
public actor Bench {
  /// How pages are read, and where edits are kept.
  public struct Setting: Sendable {
    /// The rules and tables.
    public var book: RuleBook
    /// The word lists of the cleaner.
    public var lexicons: CleaningLexicons
    /// How values are linked.
    public var linking: Linking
    /// The folder of edits, annotated passages and the learned model.
    public var folder: String
    /// How many seconds of processor time a page may take.
    public var pageSeconds: Int

    /// A setting.
    public init(
      book: RuleBook, lexicons: CleaningLexicons, linking: Linking, folder: String,
      pageSeconds: Int
    ) {
      (self.book, self.lexicons, self.linking) = (book, lexicons, linking)
      (self.folder, self.pageSeconds) = (folder, pageSeconds)
    }
  }

  /// A page that is open, and what was read from it.
  struct Reading: Sendable {
    var input: PageInput?
    var reported: ReportedPage
    var document: Document { reported.document }
  }

  let setting: Setting
  private let pages: [OpenPage]
  private var journal: EditJournal
  private(set) var linking: Linking
  private(set) var readings: [Reading] = []
  private(set) var summary: [UInt8] = []
  private(set) var proposal: Proposal?
  private var places: [String: Int] = [:]

  /// A bench of `pages`, none of them read yet.
  ///
  /// - Throws: `WorkbenchFailure` if the folder's journal cannot be used.
  public init(pages: [OpenPage], setting: Setting) throws {
    (self.pages, self.setting, linking) = (pages, setting, setting.linking)
    try? FileManager.default.createDirectory(
      atPath: setting.folder, withIntermediateDirectories: true)
    journal = try EditJournal(path: setting.folder + "/edits.jsonl")
  }

  /// The edits in the order in which they came.
  var edits: [Edit] { journal.edits }

  /// Reads all pages with the rules and the model that hold now.
  ///
  /// - Throws: `RuleFaults` if the rules cannot be compiled.
  public func read() async throws {
    readings = try await Self.readings(of: pages, setting, linking)
    places = Dictionary(
      zip(readings.map(\.document.id), readings.indices)
    ) { first, _ in first }
    summary = finishedSummary()
  }

  /// What is read of `pages`, side by side.
  static func readings(
    of pages: [OpenPage], _ setting: Setting, _ linking: Linking
  ) async throws -> [Reading] {
    let pipeline = try ExtractionPipeline(
      book: setting.book, lexicons: setting.lexicons, linking: linking)
    let cleaner = PageCleaner(lexicons: setting.lexicons)
    let workers = OrderedWorkers(
      jobs: ProcessInfo.processInfo.activeProcessorCount,
      plan: .init { $0.reading(pipeline, cleaner, seconds: setting.pageSeconds) },
      next: PageTurn(pages).next)
    var readings: [Reading] = []
    while let reading = workers.next() { if let reading { readings.append(reading) } }
    return readings
  }

  private func finishedSummary() -> [UInt8] {
    let reference = ReferenceBook(adding: setting.book.tables)
    let validator = Validator(checks: Validator.standardChecks, reference: reference)
    var contents = ReportContents(
      audit: Audit(validator: validator, reference: reference), reference: reference)
    for reading in readings { contents.add(reading.reported) }
    return contents.finished().summary
  }

  /// The number of the page with this id.
  func place(of page: String) -> Int? { places[page] }
}

// MARK: - Edits

extension Bench {
  /// Keeps an edit and writes the annotator's passages anew.
  ///
  /// - Throws: `WorkbenchFailure` if it is no sound edit, or cannot be written.
  public func add(_ edit: Edit) throws -> Edit {
    if let fault = fault(of: edit) { throw WorkbenchFailure(fault) }
    let kept = try journal.add(edit)
    try writePassages(of: edit.annotator)
    try writeCleaning(of: edit)
    return kept
  }

  private func fault(of edit: Edit) -> String? {
    if !Self.isName(edit.annotator) {
      return "an annotator's name has 1 to 40 letters of a to z, figures, - and _"
    }
    guard let place = places[edit.page] else { return "the page is not open" }
    let length = ScalarOffsets(readings[place].document.text.utf8).count
    switch edit.action {
    case .checked: return nil
    case .undo: return undoFault(edit)
    case .accept, .reject: return edit.original == nil ? "the edit names no record" : nil
    case .keep, .drop: return blockFault(edit.text, readings[place])
    case .change where edit.original == nil: return "the edit names no record"
    case .change, .add: return edit.fields.map { $0.fault(in: length) } ?? "the edit has no values"
    }
  }

  private func blockFault(_ text: String?, _ reading: Reading) -> String? {
    guard let text, (1...20_000).contains(text.utf8.count) else {
      return "the edit names no block, or a very long one"
    }
    return reading.input == nil ? "the page itself is not open" : nil
  }

  /// Writes the golden of the page whose cleaning an edit is about, or was.
  private func writeCleaning(of edit: Edit) throws {
    let target = edits.first { $0.number == edit.target }
    guard edit.text != nil || target?.text != nil, let place = places[edit.page],
      let input = readings[place].input
    else { return }
    let golden = CleaningGolden(edits.filter { $0.page == edit.page })
    try golden.write(input, number: place, to: setting.folder + "/cleaning")
  }

  private func undoFault(_ edit: Edit) -> String? {
    let own = edits.contains {
      $0.number == edit.target && $0.annotator == edit.annotator && $0.action != .undo
    }
    return own ? nil : "the edit to undo is not yours, or is none"
  }

  private static func isName(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
          || byte == 0x5F
      }
  }

  /// The pages that the annotator said something of, as lines of annotated passages.
  func passages(of annotator: String) throws -> [UInt8] {
    let own = Dictionary(grouping: edits.filter { $0.annotator == annotator }, by: \.page)
    return try readings.reduce(into: [UInt8]()) { bytes, reading in
      guard let edits = own[reading.document.id] else { return }
      let page = AnnotatedPage(edits)
      if !page.isEmpty { bytes += try Self.line(of: reading.document, page).bytes + [0x0A] }
    }
  }

  private static func line(of document: Document, _ page: AnnotatedPage) -> GoldPassageLine {
    let text = document.text.string
    let letters = Array(text.unicodeScalars)
    let offsets = ScalarOffsets(document.text.utf8)
    let read = document.records.map { EditedRecord($0, offsets) }
    return GoldPassageLine(
      id: document.id, published: document.metadata.published, text: text,
      records: page.facts(of: read).compactMap { .init($0, in: letters) },
      optionalRecords: page.open(of: read).compactMap { .init($0, in: letters) })
  }

  private func writePassages(of annotator: String) throws {
    let target = try OutputTarget(path: setting.folder + "/\(annotator).jsonl")
    try target.write(passages(of: annotator))
    try target.finish()
  }
}

// MARK: - Learning

extension Bench {
  /// Learns from the annotator's passages and tells what that changes; nothing is kept yet.
  ///
  /// - Throws: `WorkbenchFailure` if there is no passage.
  public func train(as annotator: String) async throws -> Proposal {
    let bytes = try passages(of: annotator)
    let (pages, setting, before) = (pages, setting, readings)
    let made = try await Task.detached {
      try await Proposal(learning: bytes, pages: pages, setting: setting, before: before)
    }.value
    proposal = made
    return made
  }

  /// Writes the model that was learned last and reads all pages with it.
  ///
  /// - Returns: the file of the model.
  /// - Throws: `WorkbenchFailure` if none was learned.
  public func keep() async throws -> String {
    guard let proposal else { throw WorkbenchFailure("nothing was learned yet; train first") }
    let path = setting.folder + "/linking.tsv"
    let target = try OutputTarget(path: path)
    try target.write(proposal.model)
    try target.finish()
    linking = proposal.linking
    self.proposal = nil
    try await read()
    return path
  }

  /// Forgets what was learned last.
  public func discard() { proposal = nil }
}

/// The pages as threads share them: one at a time, as `OrderedWorkers` promises.
private final class PageTurn {
  private var pages: ArraySlice<OpenPage>

  init(_ pages: [OpenPage]) { self.pages = pages[...] }

  func next() -> OpenPage? { pages.popFirst() }
}

extension OpenPage {
  /// What is read of it; `nil` where it took too long.
  fileprivate func reading(
    _ pipeline: ExtractionPipeline, _ cleaner: PageCleaner, seconds: Int
  ) -> Bench.Reading? {
    switch self {
    case .recorded(let recorded):
      return Bench.Reading(input: nil, reported: ReportedPage(recorded.document))
    case .page(let page):
      let result = page.result(within: seconds) {
        ReportedPage(pipeline.document(from: page), of: page, by: cleaner)
      }
      guard case .success(let reported) = result else { return nil }
      return Bench.Reading(input: page, reported: reported)
    }
  }
}
