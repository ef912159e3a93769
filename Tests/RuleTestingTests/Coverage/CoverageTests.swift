import ExtractionRules
import Foundation
import RuleTesting
import Testing

/// The coverage of the rules inside the program over one page.
private func report(_ text: String) throws -> CoverageReport {
  let path = NSTemporaryDirectory() + "trich-coverage-\(UUID().uuidString).txt"
  try text.write(toFile: path, atomically: true, encoding: .utf8)
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try Coverage(book: .bundled()).report(on: [path])
}

@Test("a rule that fires and wins, one that loses, and one that never fires are told apart")
func counts() throws {
  let report = try report(
    "Chiều 24/6, về PAR INDEX 2020, quán quân là Huế (thứ nhất), Cà Mau xếp thứ 12/63 tỉnh, thành phố."
  )
  #expect(report.pages == 1)
  #expect(report.rules["rank.of-total"]?.won == 1)
  #expect(report.rules.values.contains { $0.lost > 0 })
  #expect(report.neverFired.contains("date.tomorrow"))
}

@Test("numbers that no rule takes are listed with their sentence")
func untaken() throws {
  let report = try report("Tỉnh trồng 471 cây xanh trong khu dân cư mới ở ven sông.")
  #expect(report.untaken["471"]?.count == 1)
  #expect(report.text().contains("Tỉnh trồng ⟦471⟧ cây"))
}
