internal import Foundation
internal import PageReading

let options = Array(CommandLine.arguments.dropFirst())
if options.first == "--records" {
  for count in options.dropFirst().compactMap({ Int($0) }) {
    print(try ValidationBenchmark(records: count).report())
  }
  exit(0)
}
let repetition = StageRepetition(options: options)
let paths = Array(options.dropFirst(repetition == nil ? 0 : 2))
let pages =
  paths == ["--made"]
  ? MadePages.all
  : InputReader(paths).compactMap { item -> PageInput? in
    if case .page(let page) = item, page.kind == .html { page } else { nil }
  }
guard !pages.isEmpty else {
  FileHandle.standardError.write(
    Data("usage: \(StageRepetition.usage) PATH... | --made  (HTML pages), or --records N...\n".utf8)
  )
  exit(2)
}
if let repetition {
  print(try repetition.run(on: pages))
  exit(0)
}

let ruleCost = try RuleCostBenchmark(pages: pages, runs: 5).ratio()
let benchmark = try StageBenchmark(pages: pages, runs: 5)
let bytes = Double(pages.reduce(0) { $0 + $1.content.count })
let baseline = benchmark.baseline()
print("\(pages.count) HTML pages, \(String(format: "%.2f", bytes / 1e6)) MB, one core, median of 5")
print("stage                     ms      MB/s   times libxml2")
for row in [baseline] + benchmark.stages() {
  let name = row.stage.padding(toLength: 20, withPad: " ", startingAt: 0)
  let figures = [row.seconds * 1e3, bytes / 1e6 / row.seconds, row.seconds / baseline.seconds]
  print(name + String(format: "%8.2f  %8.1f  %8.2f", figures[0], figures[1], figures[2]))
}
print(
  String(format: "100 more rules that never match: extraction takes %.3f times as long", ruleCost))
print(String(format: "memory at most: %.0f MB", ValidationBenchmark.peakMegabytes))
guard ruleCost <= RuleCostBenchmark.greatestRatio else {
  FileHandle.standardError.write(
    Data("trich-benchmarks: rules that never match cost too much\n".utf8))
  exit(1)
}
