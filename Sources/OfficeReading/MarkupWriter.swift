/// Writes a simple HTML page, as the contents of office documents are handed on.
struct MarkupWriter {
  /// The page so far.
  private(set) var html = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n"

  /// Adds a tag or another piece of markup.
  mutating func add(_ markup: String) { html += markup }

  /// Adds text; what would be markup in it is masked.
  mutating func add(text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "&": html += "&amp;"
      default: html.unicodeScalars.append(scalar)
      }
    }
  }

  /// The whole page.
  var bytes: [UInt8] { Array((html + "</body></html>\n").utf8) }
}
