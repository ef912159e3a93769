/// The things that a page's JSON-LD scripts describe, and which of them is its article.
///
/// ```swift
/// var graph = LinkedDataGraph()
/// graph.add(script: Array(#"{"@type": "NewsArticle", "datePublished": "2021-06-25"}"#.utf8))
/// graph.collect(into: &declared)
/// declared.first(.linkedDataPublished)    // "2021-06-25"
/// ```
///
/// A page without an article's description of its own is described by a `WebPage`; videos, lists,
/// organisations, comments and other articles that are listed say nothing of it. An `@id` that stands
/// for a thing is followed. Source: schema.org, and JSON-LD 1.1, section 3.3.
struct LinkedDataGraph: Sendable {
  /// A thing that may be the page's article, and how sure that is: the smaller the rank, the surer.
  private struct Candidate {
    var node: LinkedDataValue
    var rank: Int
  }

  /// No more things are taken for candidates.
  private static let maximumCandidates = 256

  private var scripts: [LinkedDataValue] = []

  /// Whether no script was added.
  var isEmpty: Bool { scripts.isEmpty }

  /// Adds what a script says.
  mutating func add(script: [UInt8]) {
    var parser = LinkedDataParser(script)
    scripts += parser.values()
  }

  /// Adds publication date, headline and authors of the page's article to `declared`.
  ///
  /// Of several articles the one is taken that names this page: its address, or its title.
  func collect(into declared: inout DeclaredMetadata) {
    guard let article = article(in: declared) else { return }
    let published = article.value("datePublished") ?? article.value("dateCreated")
    if let date = published?.text { declared.add(.linkedDataPublished, date) }
    if let headline = article.value("headline")?.text {
      declared.add(.linkedDataHeadline, headline)
    }
    let author = article.value("author") ?? article.value("creator")
    for name in author.map(names) ?? [] { declared.add(.linkedDataAuthor, name) }
  }

  private func article(in declared: DeclaredMetadata) -> LinkedDataValue? {
    var candidates: [Candidate] = []
    for script in scripts { gather(script, isListed: false, into: &candidates) }
    guard let best = candidates.map(\.rank).min() else { return nil }
    let surest = candidates.filter { $0.rank == best }.map(\.node)
    return surest.first { isPage($0, declared) } ?? surest.first
  }

  /// Whether an article names the page's address or its title.
  private func isPage(_ node: LinkedDataValue, _ declared: DeclaredMetadata) -> Bool {
    let addresses = [node.value("@id"), node.value("url"), node.value("mainEntityOfPage")]
      .compactMap { $0 }.flatMap { $0.texts + ($0.value("@id")?.texts ?? []) }
    let address = declared.first(.canonical)
    if let address, addresses.contains(where: { $0.hasPrefix(address) }) { return true }
    guard let headline = node.value("headline")?.text, headline.utf8.count >= 8 else {
      return false
    }
    let titles = declared.all(.openGraphTitle) + declared.all(.documentTitle)
    return titles.contains { $0.hasPrefix(headline) }
  }
}

// MARK: - Candidates

extension LinkedDataGraph {
  /// Gathers the things in a value; those below a list of things are not the page's own.
  private func gather(
    _ value: LinkedDataValue, isListed: Bool, into candidates: inout [Candidate]
  ) {
    guard candidates.count < Self.maximumCandidates else { return }
    switch value {
    case .text: return
    case .list(let values):
      for value in values { gather(value, isListed: isListed, into: &candidates) }
    case .object(let members):
      if let rank = Self.rank(of: value) {
        candidates.append(Candidate(node: value, rank: rank + (isListed ? Self.listed : 0)))
      }
      for member in members where Self.leading.contains(member.key) {
        let isListed = isListed || Self.listing.contains(member.key)
        gather(member.value, isListed: isListed, into: &candidates)
      }
    }
  }

  /// Members that lead to further things that may be the article.
  private static let leading: Set = [
    "@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item", "about",
  ]
  /// Those of them below which several things of one kind are listed.
  private static let listing: Set = ["hasPart", "itemListElement", "item", "about"]
  /// What a thing that is only listed lacks in rank.
  private static let listed = 10

  /// How surely a thing of this type is a page's article; `nil` if it is none.
  private static func rank(of node: LinkedDataValue) -> Int? {
    let types = node.types
    if types.contains(where: isArticle) { return 0 }
    guard Self.telling.contains(where: { node.value($0) != nil }) else { return nil }
    if types.isEmpty { return 1 }
    if types.contains(where: works.contains) { return 2 }
    return types.contains(where: pages.contains) ? 3 : nil
  }

  /// Members without which a thing has nothing to say of an article.
  private static let telling = ["datePublished", "headline", "author"]

  private static func isArticle(_ type: Substring) -> Bool {
    type.hasSuffix("Article") || type == "BlogPosting" || type == "LiveBlogPosting"
      || type == "SocialMediaPosting" || type == "DiscussionForumPosting" || type == "Report"
  }

  private static let works: Set<Substring> = ["CreativeWork", "Blog", "MediaObject", "Question"]
  private static let pages: Set<Substring> = ["WebPage", "ItemPage", "AboutPage", "QAPage"]
}

// MARK: - Authors

extension LinkedDataGraph {
  /// The names of persons that a value stands for; an organisation is no author.
  private func names(_ value: LinkedDataValue) -> [String] {
    value.items.prefix(8).flatMap { item -> [String] in
      if case .text(let name) = item { return Self.isAddress(name) ? [] : [name] }
      let thing = resolved(item)
      let types = thing.types
      guard types.isEmpty || types.contains("Person") else { return [] }
      return thing.value("name")?.texts ?? []
    }
  }

  /// The thing that an object with nothing but an `@id` stands for.
  private func resolved(_ item: LinkedDataValue) -> LinkedDataValue {
    guard item.value("name") == nil, let id = item.value("@id")?.text else { return item }
    return scripts.lazy.compactMap { self.thing(id, in: $0, depth: 0) }.first ?? item
  }

  /// The first thing of this `@id` that has a name.
  private func thing(_ id: String, in value: LinkedDataValue, depth: Int) -> LinkedDataValue? {
    switch value {
    case .text: return nil
    case .list(let values):
      return values.lazy.compactMap { self.thing(id, in: $0, depth: depth) }.first
    case .object(let members):
      if value.value("name") != nil, value.value("@id")?.text == id { return value }
      return members.lazy.compactMap { self.thing(id, in: $0.value, depth: depth + 1) }.first
    }
  }

  private static func isAddress(_ name: String) -> Bool {
    name.hasPrefix("http:") || name.hasPrefix("https:")
  }
}
