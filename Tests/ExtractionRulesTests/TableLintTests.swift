import Foundation
import ReferenceData
import Testing

@testable import ExtractionRules

@Suite("Table lint")
struct TableLintTests {
  private static let head = "index\tyear\tlevel\ttotal\tconfidence\n"

  @Test(
    "every fault of a table names its line and column, and says what to do",
    arguments: [
      ("PCI\t2022\tprovince\t62x\tverified", "1:19: total cannot be 62x", "whole number"),
      ("PCI\t22\tprovince\t62\tverified", "1:5: year cannot be 22", "a year such as 2020"),
      ("PCI\t2022\tprovinces\t62\tverified", "1:10: level cannot be provinces", "province"),
      ("PCI\t2022\tprovince\t62\tsure", "1:22: confidence cannot be sure", "verified"),
      ("\t2022\tprovince\t62\tverified", "1:1: the cell index is empty", "fill it in"),
      ("PCI\t2022\tprovince\t62\tverified\tmore", "1:31: 6 cells under 5 columns", "one tab"),
    ])
  func rows(row: String, message: String, remedy: String) throws {
    let faults = TableLint.faults(in: Self.head + row + "\n", named: "totals", file: "totals.tsv")
    let text = faults.map(\.description).joined()
    #expect(faults.count == 1)
    let place = message.replacing("1:", with: "totals.tsv:2:", maxReplacements: 1)
    #expect(text.contains(place) && text.contains(remedy), "\(text)")
  }

  @Test("unknown tables and columns are named with the nearest known one")
  func names() {
    let table = TableLint.faults(in: "", named: "totls", file: "totls.tsv")
    #expect(table.map(\.remedy) == ["did you mean totals?"])
    let column = TableLint.faults(
      in: "index\tyear\tlevel\ttotal\tsorce\n", named: "totals", file: "totals.tsv")
    #expect(column.map(\.remedy) == ["did you mean source?"])
    let missing = TableLint.faults(in: "index\tyear\n", named: "totals", file: "totals.tsv")
    #expect(
      missing.map(\.message) == ["the column level is missing", "the column total is missing"])
  }

  @Test("the tables inside the program are without a fault")
  func bundled() throws {
    for name in TableLayout.bundled.names {
      let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "Sources/CBundledData/Reference/\(name).tsv").path
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let faults = TableLint.faults(in: text, named: name, file: name)
      #expect(faults.isEmpty, "\(faults.map(\.description))")
    }
  }
}
