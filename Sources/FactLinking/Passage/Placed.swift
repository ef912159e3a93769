/// Something that stands at one token of a passage.
protocol Placed: Sendable {
  /// The token.
  var token: Int { get }
}

extension UnitMention: Placed {}
extension IndexMention: Placed {}
extension TimeMention: Placed {}

extension Array where Element: Placed {
  /// Those that stand at some tokens; the array is in the order of the text.
  func within(_ tokens: Range<Int>) -> ArraySlice<Element> {
    let first = firstPlace(from: tokens.lowerBound)
    return self[first..<Swift.max(first, firstPlace(from: tokens.upperBound))]
  }

  /// The last that stands before a token.
  func last(before token: Int) -> Element? {
    let place = firstPlace(from: token)
    return place > 0 ? self[place - 1] : nil
  }

  /// The place of the first that stands at a token or behind it.
  func firstPlace(from token: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Passage {
  /// Where a sentence names units.
  func unitMentions(ofSentence sentence: Int) -> ArraySlice<UnitMention> {
    unitMentions.within(sentences[sentence].tokens)
  }
}
