internal import DocumentModel
internal import PageReading
internal import WordLists

/// Finds the headline printed in the page: a heading before the text that the page's own title
/// agrees with.
struct HeadlineStage: CleaningStage {
  /// No block earns the headline with fewer points.
  private static let threshold = 1.8

  func callAsFunction(_ page: inout PageDraft) {
    guard let body = page.body else { return }
    let end = min(body.lowerBound + 3, page.traits.count - 1)
    let candidates = (0...end).map { ($0, points($0, page, before: body.lowerBound)) }
    guard let best = candidates.max(by: { $0.1 < $1.1 }), best.1 >= Self.threshold else {
      return
    }
    page.title = best.0
    page.decide(best.0, .title, "title.headline")
    if best.0 == body.lowerBound { startText(behind: best.0, &page) }
  }

  /// A headline that reads as running text is no part of the text below it.
  private func startText(behind title: Int, _ page: inout PageDraft) {
    guard let body = page.body, title < body.upperBound,
      let first = (title + 1...body.upperBound).first(where: { page.traits[$0].isProse })
    else { return }
    page.body = first...body.upperBound
  }

  private func points(
    _ index: Int, _ page: PageDraft, before start: Int
  ) -> Double {
    let traits = page.traits[index]
    guard traits.characters >= 8, traits.characters <= 300, !traits.isSurelyChrome,
      traits.date?.isWhole != true, !Letterhead.isPart(traits.folded)
    else { return 0 }
    let agreement = page.titles.agreement(with: traits.folded)
    var points = agreement * 4
    points += headingPoints(page.page.blocks[index].tag)
    points += page.closeHints(index).contains(.title) ? 1.5 : 0
    points += stands(index, before: start, page) ? 2 : 0
    points -= traits.endsSentence ? 1.5 : 0
    points += traits.boldShare > 0.9 ? 0.5 : 0
    points += Letterhead.isSubject(traits.folded) ? 1.5 : 0
    points -= traits.words < 4 ? 1.5 : 0
    points -= page.isWithin(index, isMenu) ? 2 : 0
    points -= traits.isProse && traits.characters > 200 ? 1 : 0
    points -= index > start ? 0.7 : 0
    points -= start - index > 8 && SiteName.mayBe(traits) ? 4 : 0
    points += isDated(index, before: start, page) ? 1 : 0
    if agreement == 0 { points -= HeadlineRivals.points(index, before: start, page) }
    return points - Double(abs(start - index)) * 0.02
  }

  /// Whether only dates, share bars and the like part it from the text, and one other line at most.
  private func stands(_ index: Int, before start: Int, _ page: PageDraft) -> Bool {
    if index == start { return opensText(index, page) }
    guard index < start, start - index <= 8 else { return false }
    return (index + 1..<start).count { !isSmall($0, page) } <= 1
  }

  /// Whether a block of running text has the marks of a headline.
  private func opensText(_ index: Int, _ page: PageDraft) -> Bool {
    let hints = page.closeHints(index)
    let isMarked = page.page.blocks[index].tag.isHeading || hints.contains(.title)
    return page.page.blocks[index].tag == .h1
      || (isMarked && !hints.contains(.lead) && !page.traits[index].endsSentence)
  }

  /// Whether a date line stands right below it.
  private func isDated(_ index: Int, before start: Int, _ page: PageDraft) -> Bool {
    guard index < start, index + 1 < page.traits.count, let date = page.traits[index + 1].date
    else { return false }
    return date.rest.count <= 20
  }

  private func isSmall(_ index: Int, _ page: PageDraft) -> Bool {
    let traits = page.traits[index]
    return traits.words < 5 || traits.date != nil || traits.chrome != nil
      || page.closeHints(index).contains(.lead)
  }

  private func isMenu(_ tag: ElementTag) -> Bool {
    switch tag {
    case .nav, .footer, .aside, .li: true
    default: false
    }
  }

  private func headingPoints(_ tag: ElementTag) -> Double {
    switch tag {
    case .h1: 3
    case .h2: 2
    case .h3, .h4: 1.2
    default: 0
    }
  }
}

/// Tells the names of offices and papers, which banners print as large as headlines.
enum SiteName {
  /// Whether a short line begins as such names do.
  static func mayBe(_ traits: BlockTraits) -> Bool {
    traits.words <= 12 && !traits.endsSentence
      && starts.contains { traits.folded.starts(with: $0) }
  }

  private static let starts = CleaningWords.siteNames.bytes
}

/// The titles a page declares, for comparing blocks with.
struct DeclaredTitles {
  private let titles: [[UInt8]]
  /// The words of all titles.
  private let words: [UInt64]

  /// No title is compared beyond this many bytes.
  private static let longestTitle = 600

  init(_ declared: DeclaredMetadata) {
    let keys: [DeclaredMetadata.Key] = [.openGraphTitle, .linkedDataHeadline, .documentTitle]
    let titles = keys.flatMap { declared.all($0) }
      .map { FoldedLine.words(of: FoldedLine.fold($0.utf8.prefix(Self.longestTitle))) }
    self.titles = titles
    words = titles.flatMap { title in
      title.split(separator: 0x20).map { ByteHash.of($0) }
    }
  }

  /// Whether some title has the first word of a folded line.
  private func mayAgree(with folded: [UInt8]) -> Bool {
    var hash = ByteHash()
    var index = 0
    while index < folded.count {
      let length = FoldedLine.markLength(folded, at: index)
      if length > 0, !hash.isEmpty { break }
      if length == 0 { hash.add(folded[index]) }
      index += max(length, 1)
    }
    return words.contains(hash.value)
  }

  /// 1 if a title is this line, near it if a title holds it with a site's name around it.
  func agreement(with folded: [UInt8]) -> Double {
    guard mayAgree(with: folded) else { return 0 }
    let line = FoldedLine.words(of: folded)
    guard line.count >= 8 else { return 0 }
    return titles.map { Self.agreement(line, $0) }.max() ?? 0
  }

  private static func agreement(_ line: [UInt8], _ title: [UInt8]) -> Double {
    if line == title { return 1 }
    if title.starts(with: line), line.count * 4 >= title.count { return 0.9 }
    if line.starts(with: title), title.count * 4 >= line.count * 3 { return 0.8 }
    return line.count * 3 >= title.count && contains(title, line) ? 0.7 : 0
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }
}
