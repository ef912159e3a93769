internal import Foundation
internal import PageReading

let paths = Array(CommandLine.arguments.dropFirst())
if paths.first == "--records" {
  for count in paths.dropFirst().compactMap({ Int($0) }) {
    print(try ValidationBenchmark(records: count).report())
  }
  exit(0)
}
let repetition = StageRepetition(options: paths)
let pages = InputReader(repetition == nil ? paths : Array(paths.dropFirst(2))).compactMap {
  item -> PageInput? in
  if case .page(let page) = item, page.kind == .html { page } else { nil }
}
guard !pages.isEmpty else {
  FileHandle.standardError.write(
    Data("usage: \(StageRepetition.usage) PATH...  (HTML pages), or --records N...\n".utf8))
  exit(2)
}
if let repetition {
  print(try repetition.run(on: pages))
  exit(0)
}

let ruleCost = try RuleCostBenchmark(pages: pages, runs: 7).ratio()
let benchmark = try StageBenchmark(pages: pages, runs: 7)
let bytes = Double(pages.reduce(0) { $0 + $1.content.count })
let baseline = benchmark.baseline()
print("\(pages.count) HTML pages, \(String(format: "%.2f", bytes / 1e6)) MB, one core, best of 7")
print("stage                     ms      MB/s   times libxml2")
for row in [baseline] + benchmark.stages() {
  let name = row.stage.padding(toLength: 20, withPad: " ", startingAt: 0)
  let figures = [row.seconds * 1e3, bytes / 1e6 / row.seconds, row.seconds / baseline.seconds]
  print(name + String(format: "%8.2f  %8.1f  %8.2f", figures[0], figures[1], figures[2]))
}
print(
  String(format: "100 more rules that never match: extraction takes %.3f times as long", ruleCost))
guard ruleCost <= RuleCostBenchmark.greatestRatio else {
  FileHandle.standardError.write(
    Data("trich-benchmarks: rules that never match cost too much\n".utf8))
  exit(1)
}
