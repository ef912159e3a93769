internal import FactAudit
internal import Foundation
internal import RecordReading
internal import ReferenceData

/// Times the validation of a file of made-up records, comparing pages included, on one core.
///
/// A page gives rank and score of five neighbours of one table. Tables are those of 63 units, 50
/// indices and 20 years; every hundredth value is wrong, so that there is something to find.
struct ValidationBenchmark {
  private static let (units, indices, years) = (63, 50, 20)
  private static let provinces = UnitDirectory.bundled.units.map(\.unit)
    .filter { $0.kind == .province && $0.isValid(on: "2020-01-01") }.map(\.name)
  private static let perPage = 10

  private let records: Int
  private let path: String

  init(records: Int) throws {
    self.records = records
    path = NSTemporaryDirectory() + "/trich-benchmark-\(records).csv"
    try Self.write(records, to: path)
  }

  /// The time from the first byte of the file to the report, and the most memory held so far.
  func report() throws -> String {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let (seconds, found) = Stopwatch(runs: 1).timeOnce { audit() }
    precondition(found.records == records, "\(found.records) of \(records) records were read")
    return String(
      format: "%8d records  %7.2f s  %6.2f us each  %6.0f MB at most  %d findings", records,
      seconds, seconds / Double(records) * 1e6, Self.peakMegabytes, found.findings)
  }

  private func audit() -> (records: Int, findings: Int) {
    var audit = Audit()
    var reader = FactReader([path])
    while let item = reader.next() {
      if case .document(let document) = item { audit.add(document) }
    }
    let report = audit.report()
    return (report.records, report.findings.count)
  }

  private static func write(_ records: Int, to path: String) throws {
    try Data().write(to: URL(fileURLWithPath: path))
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.write(contentsOf: Data("id,subject,index,period,measure,value,of,unit\n".utf8))
    for start in stride(from: 0, to: records, by: 10_000) {
      let rows = (start..<min(start + 10_000, records)).map(row).joined()
      try file.write(contentsOf: Data(rows.utf8))
    }
    try file.close()
  }

  private static func row(_ number: Int) -> String {
    let page = number / perPage
    let table = page / 40 % (indices * years)
    let rank = (page * 7) % (units - 4) + number % perPage / 2 + 1
    let fault = number % 100 == 57 ? 3 : 0
    let head =
      "p\(page),\(unit(rank, table)),INDEX_\(table % indices),\(2000 + table / indices)"
    guard number % 2 == 1 else { return "\(head),rank,\(rank + fault),63,\n" }
    let score = 9500 - rank * 37 + fault
    let hundredths = score % 100 < 10 ? "0\(score % 100)" : "\(score % 100)"
    return "\(head),score,\(score / 100).\(hundredths),,điểm\n"
  }

  /// The unit on a rank of a table; every table has another order.
  private static func unit(_ rank: Int, _ table: Int) -> String {
    provinces[(rank * 10 + table * 13) % provinces.count]
  }

  static var peakMegabytes: Double {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return Double(usage.ru_maxrss) / 1e6
    #else
      getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
      return Double(usage.ru_maxrss) / 1e3
    #endif
  }
}
