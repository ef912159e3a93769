import PageReading
import Testing

private let base =
  "text\tmatch\tkind\tmax_len\nTin mới\texact\trelated\t\nIn trang\tprefix\tprint\t20"

private func table(isOfLetters: Bool = false) -> LexiconTable {
  var columns = LexiconTable.Columns(
    names: ["text", "match", "kind", "max_len"],
    allowed: ["match": ["exact", "prefix"], "kind": ["related", "print", "nav"]])
  columns.isOfLetters = isOfLetters
  return LexiconTable(text: base, columns: columns)
}

/// The table with `rows` laid over it, and what is wrong with them.
private func laid(
  _ rows: String, isOfLetters: Bool = false
) -> (text: String, faults: [String]) {
  var table = table(isOfLetters: isOfLetters)
  let faults = table.lay("text\tmatch\tkind\n" + rows, file: "mine.tsv")
  return (table.text, faults.map { "\($0.line): \($0.message)" })
}

@Test("nothing laid over a table leaves it as it is")
func emptyOverlay() {
  #expect(laid("").text == base)
}

@Test("a row is added, takes the place of the one it equals, or switches it off")
func overlay() {
  #expect(laid("Lên trên\texact\tnav\r\n").text == base + "\nLên trên\texact\tnav\t")
  #expect(laid("TIN MỚI\texact\tnav").text.contains("\nTIN MỚI\texact\tnav\t\nIn trang"))
  #expect(laid("tin mới\texact\t-").text == base.replacing("Tin mới\texact\trelated\t\n", with: ""))
}

@Test(
  "each fault is named with its line, and the other rows are taken",
  arguments: [
    ("a\texact", "2: the row has 2 columns, the heading 3"),
    ("a\texact\tnav\t9", "2: the row has 4 columns, the heading 3"),
    ("a\tregex\tnav", "2: unknown match regex"), ("a\texact\tnave", "2: unknown kind nave"),
    ("a\texact\tnav\na\texact\tnav", "3: the row stands twice"),
    ("a\texact\t-", "2: there is no such row to switch off"),
  ])
func faults(rows: String, fault: String) {
  let laid = laid(rows + "\nz\texact\tnav")
  #expect(laid.faults == [fault])
  #expect(laid.text.hasSuffix("\nz\texact\tnav\t"))
}

@Test("a table of words takes letters alone")
func letters() {
  #expect(
    laid("box-2\texact\tnav", isOfLetters: true).faults == ["2: box-2 holds more than letters"])
}

@Test("a heading that is not the table's, and a length that is none, are faults")
func headings() {
  var table = table()
  #expect(table.lay("word\thint\n", file: "mine.tsv").map(\.line) == [1])
  let long = "text\tmatch\tkind\tmax_len\na\texact\tnav\t0\n"
  let fault = table.lay(long, file: "mine.tsv").first?.description
  #expect(
    fault == "mine.tsv:2: max_len is no number above 0\n  write a number of letters or nothing")
}
