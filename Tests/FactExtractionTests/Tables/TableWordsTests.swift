import ExtractionRules
import Foundation
import Testing

@testable import FactExtraction

@Suite("Words of headings")
struct TableWordsTests {
  @Test(
    "a heading says what its column holds",
    arguments: [
      ("stt", TableMeasure.serial), ("xếp hạng", .rank), ("vị trí", .rank), ("điểm số", .value),
      ("kết quả (%)", .value), ("giá trị", .value), ("tăng/giảm hạng", .move(ofPlaces: true)),
      ("tăng/giảm (%)", .move(ofPlaces: false)), ("so với 2021", .move(ofPlaces: nil)),
      ("nhóm xếp hạng", .other), ("dân số (nghìn người)", .other), ("điểm chuẩn", .maximum),
      ("giá (đồng/kg)", .other), ("điểm tối đa", .maximum),
    ])
  func tellsMeasure(_ words: String, _ measure: TableMeasure) {
    #expect(TableWords.bundled.measure(words) == measure)
  }

  @Test("words that say nothing of a measure are nothing")
  func passesOver() {
    #expect(TableWords.bundled.measure("tỉnh, thành phố") == nil)
    #expect(TableWords.bundled.measure("năm 2022") == nil)
  }

  @Test("points and places of one cell keep their order")
  func ordersMeasures() {
    #expect(TableWords.bundled.order("điểm (hạng)") == [.value, .rank])
    #expect(TableWords.bundled.order("thứ hạng (điểm)") == [.rank, .value])
    #expect(TableWords.bundled.order("điểm").isEmpty)
  }

  @Test("nothing in the code of tables is written in Vietnamese but its examples")
  func keepsWordsAsData() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/FactExtraction/Tables").standardized
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where file != "IndexLevels.swift" {
      let code = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for line in code.split(separator: "\n") where !line.contains("//") {
        let isPlain = line.unicodeScalars.allSatisfy { $0.value < 0x00C0 || $0.value > 0x1EF9 }
        #expect(isPlain, "\(file): \(line)")
      }
    }
  }

  @Test("every list has words in the rule book, under the name that follows from its own")
  func findsLists() {
    let lexicons = (try? RuleBook.bundled())?.lexicons ?? [:]
    for list in TableWords.List.allCases {
      #expect((lexicons["table-" + list.name] ?? lexicons[list.name]) != nil, "\(list.name)")
    }
  }

  @Test("a folder of rules lays its own words over those inside")
  func overlaysWords() {
    let words = TableWords(lexicons: ["table-ranks": ["bậc thang"]])
    #expect(words.measure("bậc thang") == .rank && words.measure("xếp hạng") == nil)
  }

  @Test("a year behind words of comparison is a base")
  func knowsBases() {
    let words = TableWords.bundled
    #expect(words.isBaseline(before: words.split("tăng so với năm")))
    #expect(words.isBaseline(before: words.split("so với doing business")))
    #expect(!words.isBaseline(before: words.split("kết quả năm")))
    #expect(!words.isBaseline(before: words.split("so sánh năm")))
  }

  @Test("a year stands alone or behind its word")
  func knowsYears() {
    #expect(TableWords.isYear("2021") && TableWords.isYear("năm 2021"))
    #expect(!TableWords.isYear("1.021") && !TableWords.isYear("9021"))
  }
}
