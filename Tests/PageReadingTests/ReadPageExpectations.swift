import PageReading
import Testing
import VietnameseText

/// Reads a page given as HTML.
func readHTML(_ html: String) -> ReadPage {
  PageReader().read(PageInput(kind: .html, content: Array(html.utf8)))
}

extension ReadPage {
  /// The texts of all blocks.
  var texts: [String] { blocks.indices.map { string(ofBlock: $0) } }
}

/// Expects that every exactly mapped piece of the page's text has the same bytes in its source,
/// that all spans lie in bounds, and that blocks do not overlap.
func expectSoundMap(_ page: ReadPage, of source: [UInt8], _ comment: Comment? = nil) {
  #expect(page.text.map.textCount == page.text.count, comment)
  for piece in page.text.map.pieces {
    #expect(piece.source.start >= 0 && piece.source.end <= source.count, comment)
    guard piece.isExact, piece.source.end <= source.count else { continue }
    let isSame = page.text.utf8[piece.text.range].elementsEqual(source[piece.source.range])
    #expect(isSame, comment)
  }
  var end = 0
  for block in page.blocks {
    #expect(block.span.start >= end && block.span.end <= page.text.count, comment)
    end = block.span.end
  }
}
