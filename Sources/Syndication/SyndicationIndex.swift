/// Finds out which pages are copies of one text, so that a copied claim counts once.
///
/// ```swift
/// var index = SyndicationIndex()
/// let first = index.add(PagePrint(one), published: "2021-06-25")
/// let second = index.add(PagePrint(two), published: "2021-06-24T20:00")
/// index.group(of: first) == index.group(of: second)   // true if they share half their words
/// index.original(of: first)                           // second: it was published earlier
/// ```
///
/// Two pages belong together if the paragraphs they share, copied or slightly altered, hold at
/// least half the words of the shorter one. A paragraph is compared with a bounded number of
/// earlier ones, so that the cost grows with the number of paragraphs alone.
public struct SyndicationIndex: Sendable {
  /// The least share of the shorter page's words that copies have in common.
  private static let leastShare = 0.5
  /// Paragraphs at least this alike are one, slightly altered.
  private static let leastLikeness = 0.6
  /// A paragraph is compared with so many of those with its key at most, the earliest.
  private static let mostCandidates = 8

  private struct Page {
    var words: Int
    var published: String?
    var parent: Int32
    var original: Int32
    /// How many pages hang below it.
    var size: Int32 = 1
  }

  /// A paragraph of a page that others are compared with.
  private struct Sample {
    let page: Int32
    let print: ParagraphPrint
  }

  private var pages: [Page] = []
  private var samples: [Sample] = []
  private var samplesByHash: [UInt64: [Int32]] = [:]
  private var samplesByBand: [UInt64: [Int32]] = [:]

  /// An index of no pages.
  public init() {}

  /// How many pages it holds.
  public var count: Int { pages.count }

  /// Adds a page and returns its number, counted from 0 in the order of adding.
  @discardableResult
  public mutating func add(_ print: PagePrint, published: String?) -> Int {
    let number = pages.count
    pages.append(
      Page(
        words: print.words, published: published, parent: Int32(number), original: Int32(number)))
    var shared: [Int32: Int] = [:]
    for paragraph in print.paragraphs {
      for page in pagesWith(paragraph) { shared[page, default: 0] += paragraph.words }
      keep(paragraph, of: number)
    }
    for (page, words) in shared.sorted(by: { $0.key < $1.key }) {
      let shorter = min(pages[Int(page)].words, print.words)
      if Double(words) >= Self.leastShare * Double(shorter) { join(Int(page), number) }
    }
    return number
  }

  /// A number that all copies of one text share.
  public func group(of page: Int) -> Int { root(of: page) }

  /// The page that the copies come from: the earliest published, else the first that was added.
  public func original(of page: Int) -> Int { Int(pages[root(of: page)].original) }
}

// MARK: - Paragraphs

extension SyndicationIndex {
  /// The earlier pages that hold the paragraph or one like it, each once.
  private func pagesWith(_ paragraph: ParagraphPrint) -> Set<Int32> {
    var found = Set((samplesByHash[paragraph.hash] ?? []).map { samples[Int($0)].page })
    for band in paragraph.bands {
      for index in samplesByBand[band] ?? [] {
        let sample = samples[Int(index)]
        guard !found.contains(sample.page) else { continue }
        if sample.print.likeness(to: paragraph) >= Self.leastLikeness { found.insert(sample.page) }
      }
    }
    return found
  }

  /// Keeps the paragraph for comparison unless there are enough like it.
  private mutating func keep(_ paragraph: ParagraphPrint, of page: Int) {
    let index = Int32(samples.count)
    var isKept = false
    if samplesByHash[paragraph.hash, default: []].count < Self.mostCandidates {
      samplesByHash[paragraph.hash, default: []].append(index)
      isKept = true
    }
    for band in paragraph.bands
    where samplesByBand[band, default: []].count < Self.mostCandidates {
      samplesByBand[band, default: []].append(index)
      isKept = true
    }
    if isKept { samples.append(Sample(page: Int32(page), print: paragraph)) }
  }
}

// MARK: - Groups

extension SyndicationIndex {
  private func root(of page: Int) -> Int {
    var page = page
    while Int(pages[page].parent) != page { page = Int(pages[page].parent) }
    return page
  }

  /// Makes one group of two; the root of the larger one stays, so that paths remain short.
  private mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(of: one), root(of: other))
    guard first != second else { return }
    let isFirstLarger = pages[first].size >= pages[second].size
    let (root, child) = isFirstLarger ? (first, second) : (second, first)
    let (left, right) = (Int(pages[first].original), Int(pages[second].original))
    pages[root].original = Int32(isEarlier(right, left) ? right : left)
    pages[root].size += pages[child].size
    pages[child].parent = Int32(root)
  }

  /// Whether a page was published before another, or on one day and read before it; one without a
  /// date comes behind those that have one.
  private func isEarlier(_ one: Int, _ other: Int) -> Bool {
    switch (pages[one].published, pages[other].published) {
    case (let date?, let otherDate?): (date, one) < (otherDate, other)
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): one < other
    }
  }
}
