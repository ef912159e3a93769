internal import Foundation
internal import PageReading
internal import TestSupport

/// Tries mutated pages and keeps those that break a property or take over a second a megabyte.
///
/// Run as `trich-fuzz FOLDER PAGES [SEED [FIRST]]`. The number of the page at work, or of one up to
/// 15 before it, stands in `FOLDER/current`, so that a crash can be repeated.
struct FuzzRun {
  let folder: URL
  let mutator: PageMutator
  let properties: PageProperties
  /// Shorter pages are timed as if they had so many bytes: what a page costs however short it is
  /// says nothing of long ones.
  static let leastLength = 50_000

  var findings = 0
  var bytes = 0
  var slowest = 0.0

  mutating func run(_ numbers: Range<Int>) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let start = ContinuousClock.now
    for number in numbers {
      if number == numbers.lowerBound || number % 16 == 0 {
        try keep(Array("\(number)".utf8), as: "current")
      }
      try tryPage(number)
      if number % 5_000 == 4_999 { report(number, since: start) }
    }
    report(numbers.upperBound, since: start)
    try FileManager.default.removeItem(at: folder.appending(path: "current"))
  }

  private mutating func tryPage(_ number: Int) throws {
    let page = mutator.page(number)
    let start = ContinuousClock.now
    let document = properties.document(from: page)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    var violations = properties.violations(of: document, page)
    let perMegabyte = seconds * 1e6 / Double(max(page.content.count, Self.leastLength))
    slowest = max(slowest, perMegabyte)
    bytes += page.content.count
    if perMegabyte > 1 { violations.append("\(perMegabyte) s per MB") }
    guard !violations.isEmpty else { return }
    findings += 1
    try keep(page.content, as: "\(number).\(page.kind.rawValue)")
    say("page \(number): \(violations.prefix(3).joined(separator: "; "))")
  }

  private func keep(_ bytes: [UInt8], as name: String) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  private func report(_ number: Int, since start: ContinuousClock.Instant) {
    let seconds = Int((ContinuousClock.now - start) / .seconds(1))
    say(
      "\(number) pages, \(bytes >> 20) MB, \(seconds) s, \(findings) findings, "
        + "slowest \(slowest) s per MB")
  }
}

/// Writes a line at once, whether a terminal or a file listens.
func say(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

let arguments = CommandLine.arguments.dropFirst().map { $0 }
guard arguments.count >= 2, let pages = Int(arguments[1]), pages > 0 else {
  say("usage: trich-fuzz FOLDER PAGES [SEED [FIRST]]")
  exit(2)
}
let seed = arguments.count > 2 ? UInt64(arguments[2]) ?? 1 : 1
let first = arguments.count > 3 ? Int(arguments[3]) ?? 0 : 0
var run = FuzzRun(
  folder: URL(filePath: arguments[0]), mutator: PageMutator(CorpusPages.all, seed: seed),
  properties: try PageProperties())
try run.run(first..<(first + pages))
exit(run.findings == 0 ? 0 : 1)
