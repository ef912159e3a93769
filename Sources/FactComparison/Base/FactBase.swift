public import DocumentModel
internal import ReferenceData
public import Syndication
internal import VietnameseText

/// All claims of many pages, packed so that a million of them fit into memory.
///
/// ```swift
/// var base = FactBase()
/// for document in documents { base.add(document) }
/// base.claims.count
/// ```
///
/// A document is not kept: its records become claims, its paragraphs the prints by which copies of
/// one text are known. Names are kept once.
public struct FactBase: Sendable {
  /// The pages in the order they were added.
  public private(set) var pages: [FactPage] = []
  /// The claims in the order of the pages and of their records.
  public private(set) var claims: [Claim] = []
  /// Which pages are copies of one text.
  public private(set) var syndication = SyndicationIndex()
  var names = NameTable()
  private var folded: [NameID: NameID] = [:]
  private var firstOfOrigin: [NameID: Int] = [:]
  private var twins: [Int32] = []
  private var givenLevels: [NameID: UnitLevel] = [:]

  /// A base without claims.
  public init() {}

  /// Adds the records of `document`.
  ///
  /// - Parameters:
  ///   - document: the document; its text is only looked at.
  ///   - lines: the line of each record in the file it was read from.
  ///   - origin: what stands for the page where sources are counted; the id if not given.
  /// - Returns: the number of the page.
  @discardableResult
  public mutating func add(
    _ document: Document, lines: [Int] = [], origin: String? = nil
  ) -> Int {
    let number = pages.count
    let first = claims.count
    let doubt = ReadingDoubt(document)
    for (index, record) in document.records.enumerated() {
      let line = lines.indices.contains(index) ? lines[index] : 0
      var claim = claim(record, index, page: number, line: line)
      claim.isDoubtful = doubt.isDoubtful(record)
      claims.append(claim)
    }
    syndication.add(PagePrint(document), published: document.metadata.published)
    let name = names.insert(document.source.url ?? origin ?? document.id)
    pages.append(
      FactPage(
        id: document.id, path: document.source.path, url: document.source.url,
        published: document.metadata.published, claims: first..<claims.count, origin: name))
    twins.append(Int32(firstOfOrigin[name] ?? number))
    if firstOfOrigin[name] == nil { firstOfOrigin[name] = number }
    return number
  }

  /// A number that all pages share that are one source: the same page read twice, or copies of one
  /// text.
  public func source(of page: Int) -> Int { syndication.group(of: Int(twins[page])) }

  /// The page a source's text comes from.
  public func original(of page: Int) -> FactPage {
    pages[syndication.original(of: Int(twins[page]))]
  }

  /// What stands for a page where sources are counted: its address, its file or its id.
  public func origin(of page: Int) -> String { names[pages[page].origin] ?? pages[page].id }

  /// The name behind a number; `nil` for none.
  public func name(_ id: NameID) -> String? { names[id] }

  /// The number of a name; none if no claim holds it.
  public func id(of name: String) -> NameID { names.id(of: name) }

  /// The number of a component, whatever its capitals; none if no claim is about it.
  public func id(ofComponent name: String) -> NameID { names.id(of: LetterFolding.folded(name)) }

  /// The record that a claim was made of, without its place in the text; the component is folded.
  public func record(of claim: Int) -> Record {
    let (fact, claim) = (claims[claim].fact, claims[claim])
    var record = Record(
      subject: names[fact.subject] ?? "", index: names[fact.index] ?? "", measure: fact.measure,
      value: claim.value, span: Span(0, 0), rule: "")
    record.component = names[fact.component]
    record.period = names[fact.period]
    record.of = claim.of > 0 ? ExactDecimal(Int(claim.of)) : nil
    record.unit = names[fact.unit]
    record.baseline = names[fact.baseline]
    record.scope = names[fact.scope]
    record.isDerived = claim.isDerived
    return record
  }

  /// The level that records give the unit; `nil` if none does.
  func givenLevel(of subject: NameID) -> UnitLevel? { givenLevels[subject] }

  /// The region or group within which the record holds: for local units the parent, if nothing else.
  private func scope(of record: Record) -> String? {
    record.scope ?? (record.subjectLevel?.isLocal == true ? record.subjectParent : nil)
  }

  private mutating func claim(
    _ record: Record, _ position: Int, page: Int, line: Int
  ) -> Claim {
    let isDifference = [.change, .gap, .rankChange].contains(record.measure)
    let fact = FactKey(
      subject: names.insert(record.subject), index: names.insert(record.index),
      component: foldedName(record.component), period: names.insert(record.period),
      measure: record.measure, scope: names.insert(scope(of: record)),
      baseline: names.insert(record.baseline),
      unit: isDifference ? names.insert(record.unit) : .none)
    if let level = record.subjectLevel { givenLevels[fact.subject] = level }
    return Claim(
      fact: fact, value: record.value, of: Int32(clamping: record.of?.whole ?? 0),
      page: Int32(page), record: Int32(position), line: Int32(clamping: line),
      isDerived: record.isDerived)
  }

  /// One number for the spellings of a component that differ in capitals or tone marks' places.
  private mutating func foldedName(_ name: String?) -> NameID {
    let id = names.insert(name)
    guard let name, folded[id] == nil else { return folded[id] ?? .none }
    let key = names.insert(LetterFolding.folded(name))
    folded[id] = key
    return key
  }
}
