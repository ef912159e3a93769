internal import Foundation
internal import PageReading
internal import TestSupport

/// Tries mutated pages and keeps those that break a property or take too long.
///
/// Run as `trich-fuzz FOLDER [pages=N] [seed=N] [first=N] [longest=BYTES] [seconds=N]`: so many pages
/// from the one numbered `first`, made of excerpts of at most `longest` bytes (0: of whole pages),
/// each within so many seconds of processor time a megabyte. The number of the page at work, or of
/// one up to 15 before it, stands in `FOLDER/current`, so that a crash can be repeated.
struct FuzzRun {
  let folder: URL
  let mutator: PageMutator
  let properties: PageProperties
  /// The seconds that a megabyte may take; more under a sanitizer, which slows everything down.
  let limit: Double
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
    let start = clock()
    let document = properties.document(from: page)
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    var violations = properties.violations(of: document, page)
    let perMegabyte = seconds * 1e6 / Double(max(page.content.count, Self.leastLength))
    slowest = max(slowest, perMegabyte)
    bytes += page.content.count
    if perMegabyte > limit { violations.append("\(perMegabyte) s per MB") }
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

/// The number given as `name=N` on the command line.
func number(_ name: String, or standard: Int) -> Int {
  let values = CommandLine.arguments.compactMap { $0.hasPrefix(name + "=") ? $0 : nil }
  return values.last.flatMap { Int($0.dropFirst(name.count + 1)) } ?? standard
}

guard CommandLine.arguments.count >= 2, number("pages", or: 10_000) > 0 else {
  say("usage: trich-fuzz FOLDER [pages=N] [seed=N] [first=N] [longest=BYTES] [seconds=N]")
  exit(2)
}
let longest = number("longest", or: 0)
let seeds = longest > 0 ? CorpusPages.excerpts(longest: longest) : CorpusPages.all
var run = FuzzRun(
  folder: URL(filePath: CommandLine.arguments[1]),
  mutator: PageMutator(seeds, seed: UInt64(number("seed", or: 1))),
  properties: try PageProperties(), limit: Double(number("seconds", or: 1)))
let first = number("first", or: 0)
try run.run(first..<(first + number("pages", or: 10_000)))
exit(run.findings == 0 ? 0 : 1)
