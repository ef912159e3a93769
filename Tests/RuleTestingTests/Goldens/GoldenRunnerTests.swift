import Foundation
import PagePipeline
import RuleTesting
import Testing

/// A folder with one page and its golden, removed at the end.
private final class GoldenFolder {
  let path = NSTemporaryDirectory() + "trich-goldens-\(UUID().uuidString)"

  init(golden: String?, page: String? = "Năm 2020, Cà Mau xếp thứ 12/63 về PAR INDEX.") throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try page?.write(toFile: path + "/a.txt", atomically: true, encoding: .utf8)
    try golden?.write(toFile: path + "/a.txt.golden.json", atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func run(_ stages: Set<TestStage> = [.records]) throws -> GoldenRun {
    GoldenRunner(pipeline: try ExtractionPipeline()).run([path], stages: stages)
  }

  var golden: String? { try? String(contentsOfFile: path + "/a.txt.golden.json", encoding: .utf8) }
}

private func golden(value: Int, subject: String = "Cà Mau") -> String {
  """
  {
    "note": "kept as it is",
    "records": [
      {
        "subject": "\(subject)",
        "index": "PAR_INDEX",
        "period": "2020",
        "measure": "rank",
        "value": \(value),
        "of": 63,
        "quote": "thứ 12/63"
      }
    ]
  }

  """
}

@Test("a golden that agrees has passed and is not recorded")
func agreement() throws {
  let run = try GoldenFolder(golden: golden(value: 12)).run()
  #expect(run.results.map(\.outcome) == [.passed])
  #expect(run.changes.isEmpty)
}

@Test("another value is told, and accepting it changes that alone")
func acceptance() throws {
  let folder = try GoldenFolder(golden: golden(value: 13))
  let run = try folder.run()
  #expect(run.results.map(\.outcome) == [.wrongValue])
  try run.changes.first?.accept()
  #expect(try folder.run().results.map(\.outcome) == [.passed])
  #expect(folder.golden?.contains("\"note\": \"kept as it is\"") == true)
}

@Test("a golden without a page, and a page without a golden, are broken")
func unpaired() throws {
  #expect(try GoldenFolder(golden: "{}", page: nil).run().results.map(\.outcome) == [.broken])
  let folder = try GoldenFolder(golden: golden(value: 12))
  try "x".write(toFile: folder.path + "/b.txt", atomically: true, encoding: .utf8)
  #expect(try folder.run().results.map(\.outcome) == [.broken, .passed])
}

@Test("a golden that is no JSON is broken")
func damagedGolden() throws {
  #expect(try GoldenFolder(golden: "{").run().results.map(\.outcome) == [.broken])
}

@Test("accepting moves each line to the list it belongs to, and leaves the others in their places")
func acceptedLines() throws {
  let folder = try GoldenFolder(
    golden: """
      {
        "kept": ["Năm 2020", "dải băng quảng cáo", "về PAR INDEX."],
        "dropped": ["thứ 12/63", "đăng nhập"]
      }

      """)
  let run = try folder.run([.clean])
  #expect(run.results.map(\.outcome) == [.passed, .missed, .passed, .unexpected, .passed])
  try run.changes.first?.accept()
  #expect(
    folder.golden == """
      {
        "kept": [
          "Năm 2020",
          "về PAR INDEX.",
          "thứ 12/63"
        ],
        "dropped": [
          "đăng nhập",
          "dải băng quảng cáo"
        ]
      }

      """)
  #expect(try folder.run([.clean]).results.allSatisfy { $0.outcome == .passed })
}
