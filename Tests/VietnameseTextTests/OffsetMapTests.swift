import TestSupport
import Testing
import VietnameseText

@Suite("Offset map")
struct OffsetMapTests {
  @Test("a decoded entity maps as a whole, a copy byte by byte")
  func mapsPieces() {
    var map = OffsetMap()
    map.append(text: 3, source: Span(10, 13))
    map.append(text: 1, source: Span(13, 18))
    #expect(map.source(of: Span(1, 4)) == Span(11, 18))
    #expect(map.source(of: Span(1, 2)) == Span(11, 12))
    #expect(map.source(of: Span(3, 4)) == Span(13, 18))
    #expect(map.textCount == 4)
  }

  @Test("copies that touch on both sides become one piece, others stay apart")
  func mergesNeighbours() {
    var map = OffsetMap()
    map.append(text: 2, source: Span(0, 2))
    map.append(text: 3, source: Span(2, 5))
    map.append(text: 1, source: Span(6, 7))
    map.append(text: 0, source: Span(7, 9))
    #expect(map.pieces.map(\.source) == [Span(0, 5), Span(6, 7)])
  }

  @Test("an empty stretch maps to the place where it stands")
  func mapsEmptySpans() {
    let map = OffsetMap(identity: 5)
    #expect(map.source(of: Span(2, 2)) == Span(2, 2))
    #expect(map.source(of: Span(5, 5)) == Span(5, 5))
    #expect(OffsetMap().source(of: Span(0, 3)) == Span(0, 0))
    #expect(OffsetMap(identity: 0).pieces.isEmpty)
  }

  @Test("copied bytes are the bytes of the source at the mapped place", arguments: 0..<40)
  func copiesAreCopies(seed: Int) {
    var edits = RandomEdits(seed: UInt64(seed))
    let source = edits.source()
    let text = edits.edited(source)
    #expect(text.map.textCount == text.count)
    for piece in text.map.pieces where piece.isExact {
      #expect(text.utf8[piece.text.range] == source[piece.source.range])
    }
  }

  @Test(
    "a map through two texts says of each byte what the two maps say in turn", arguments: 0..<40)
  func composes(seed: Int) {
    var edits = RandomEdits(seed: UInt64(seed))
    let first = edits.edited(edits.source())
    let second = edits.edited(first.utf8)
    let whole = first.map.followed(by: second.map)
    #expect(whole.textCount == second.count)
    for byte in 0..<second.count {
      let span = Span(byte, byte + 1)
      #expect(whole.source(of: span) == first.map.source(of: second.map.source(of: span)))
    }
  }

  @Test("composition does not depend on which two maps are put together first", arguments: 0..<20)
  func isAssociative(seed: Int) {
    var edits = RandomEdits(seed: UInt64(1_000 + seed))
    let first = edits.edited(edits.source())
    let second = edits.edited(first.utf8)
    let third = edits.edited(second.utf8)
    let left = first.map.followed(by: second.map).followed(by: third.map)
    let right = first.map.followed(by: second.map.followed(by: third.map))
    for byte in 0..<third.count {
      #expect(left.source(of: Span(byte, byte + 1)) == right.source(of: Span(byte, byte + 1)))
    }
  }

  @Test("the map of a text onto itself changes no other map", arguments: 0..<20)
  func hasIdentity(seed: Int) {
    var edits = RandomEdits(seed: UInt64(2_000 + seed))
    let source = edits.source()
    let text = edits.edited(source)
    #expect(OffsetMap(identity: source.count).followed(by: text.map) == text.map)
    #expect(text.map.followed(by: OffsetMap(identity: text.count)) == text.map)
  }

  @Test("a longer stretch maps to no less than its parts", arguments: 0..<20)
  func isMonotonous(seed: Int) {
    var edits = RandomEdits(seed: UInt64(3_000 + seed))
    let text = edits.edited(edits.source())
    for start in 0..<text.count {
      let whole = text.map.source(of: Span(start, text.count))
      for end in (start + 1)..<(text.count + 1) {
        #expect(whole.contains(text.map.source(of: Span(start, end))))
      }
    }
  }
}
