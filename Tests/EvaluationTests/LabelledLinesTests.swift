import Evaluation
import Testing
import VietnameseText

@Suite("Labelled lines")
struct LabelledLinesTests {
  @Test("article lines count as kept by more than half, chrome lines as dropped by the rest")
  func keptAndDropped() throws {
    let table =
      "p\t1\tnav\tmenu\np\t2\ttitle\tmột\np\t3\tbody\thai\np\t4\tdate\t1/1\nq\t1\tnav\tx\n"
    let lines = try LabelledLines(name: "lines.tsv", text: table)
    let tallies = lines.tallies(of: "p", text: "menu\nmột\nhai\n1/1", kept: [Span(5, 9)])
    #expect(tallies[LabelledLines.keptRow] == Tally(matched: 1, missed: 1))
    #expect(tallies[LabelledLines.droppedRow] == Tally(matched: 1))
  }

  @Test("a cell that begins with a quotation mark is no quoted cell")
  func quotationMarks() throws {
    let lines = try LabelledLines(name: "lines.tsv", text: "p\t1\tbody\t\"một\np\t2\tbody\thai")
    #expect(
      lines.tallies(of: "p", text: "\"một\nhai", kept: [Span(0, 9)])[LabelledLines.keptRow]
        == Tally(matched: 2))
  }

  @Test("a row without a line number is named")
  func badRow() {
    let error = #expect(throws: GoldFileError.self) {
      try LabelledLines(name: "lines.tsv", text: "p\tx\tnav\tmenu")
    }
    #expect(error?.line == 1)
  }
}
