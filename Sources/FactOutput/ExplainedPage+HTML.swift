internal import DocumentModel

extension ExplainedPage {
  /// The beginning of an HTML document of explained pages; it loads nothing.
  public static let htmlHead = """
    <!DOCTYPE html>
    <html lang="vi"><head><meta charset="utf-8"><title>trich clean</title>
    <style>
    body { max-width: 50em; margin: 2em auto; font: 1rem/1.5 serif }
    del { color: #888 } small { font: .75rem sans-serif; color: #a33; margin-left: .5em }
    p.title { font-weight: bold; font-size: 1.4em } p.subheading { font-weight: bold }
    </style></head><body>

    """

  /// The end of that document.
  public static let htmlTail = "</body></html>\n"

  /// The page's text, a paragraph a block; what was dropped is struck out, with its rule behind it.
  public var html: String {
    let lines = blocks.map { block in
      let text = block.text.escapedForMarkup
      let body =
        block.isKept
        ? text : "<del>\(text)</del><small>\(block.rule.escapedForMarkup)</small>"
      return "<p class=\"\(block.role.rawValue)\">\(body)</p>\n"
    }
    return "<h2>\(name.escapedForMarkup)</h2>\n" + lines.joined()
  }
}
