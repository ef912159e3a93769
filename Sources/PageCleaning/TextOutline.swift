/// The shape of a scraped text: which lines are paragraphs, and which of these are the article's.
struct TextOutline {
  /// The lines between the article's first and last paragraph.
  private(set) var body: ClosedRange<Int>?
  /// Whether some line is surely no article text, so that this is a page and no bare passage.
  let isPage: Bool

  private let traits: [BlockTraits]

  /// Paragraphs with so many chrome lines between them belong to different parts of a page.
  private static let parting = 3

  init(_ traits: [BlockTraits]) {
    self.traits = traits
    isPage = traits.contains { $0.isSurelyChrome || $0.isFileName || $0.isDatedHeadline }
    body = largestCluster()
  }

  private func largestCluster() -> ClosedRange<Int>? {
    clusters().max { weight($0) < weight($1) }
  }

  private func weight(_ range: ClosedRange<Int>) -> Int {
    range.reduce(0) { $0 + (traits[$1].isParagraph ? traits[$1].characters : 0) }
  }

  /// Stretches of paragraphs without much chrome in between.
  private func clusters() -> [ClosedRange<Int>] {
    var clusters: [ClosedRange<Int>] = []
    var chrome = 0
    for index in traits.indices {
      if traits[index].isSurelyChrome || traits[index].isDatedHeadline { chrome += 1 }
      guard traits[index].isParagraph else { continue }
      if let last = clusters.last, chrome < Self.parting {
        clusters[clusters.count - 1] = last.lowerBound...index
      } else {
        clusters.append(index...index)
      }
      chrome = 0
    }
    return clusters
  }
}

extension BlockTraits {
  /// Whether a line of scraped text is a paragraph.
  var isParagraph: Bool {
    guard isProse, !isDatedHeadline, !isFileName else { return false }
    return endsSentence || characters >= 200
  }

  /// A headline of a list with its date behind it: "… -24/11/2017 09:41".
  var isDatedHeadline: Bool {
    guard let date, characters <= 220, words >= 6, !date.isWhole else { return false }
    return date.start > 20 && folded.count - date.start <= 18 && !endsSentence
  }
}
