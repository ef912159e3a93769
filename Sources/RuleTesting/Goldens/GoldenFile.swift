internal import Foundation

/// A page or text with what a reader should get out of it.
struct GoldenCase {
  /// The page's path, with the id behind it where a file holds many.
  var name: String
  /// The file the expectations stand in.
  var goldenPath: String
  /// The line of that file, counted from 0, where it holds one case a line.
  var line: Int?
  /// The expectations.
  var golden: OrderedJSON
}

/// Finds the golden documents below some paths.
///
/// `PAGE.golden.json` belongs to the page `PAGE` beside it; the lines of `NAME.golden.jsonl` belong
/// by their `id` to the lines of `NAME.jsonl`.
struct GoldenFiles {
  /// The cases, in the order of the paths' bytes.
  private(set) var cases: [GoldenCase] = []
  /// Goldens without a page, pages without a golden, files that cannot be read.
  private(set) var faults: [TestResult] = []

  init(paths: [String]) {
    for path in paths { walk(path) }
  }

  private mutating func walk(_ path: String) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return note(path, "there is no such file or folder; check the path")
    }
    guard isFolder.boolValue else { return take(path) }
    let base = path.hasSuffix("/") ? path : path + "/"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let visible = names.filter { !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    checkPairs(of: visible, in: base)
    for name in visible { walkDown(base + name) }
  }

  private mutating func walkDown(_ path: String) {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue { walk(path) } else if path.contains(".golden.json") { take(path) }
  }

  /// In a folder that holds goldens every page has one.
  private mutating func checkPairs(of names: [String], in folder: String) {
    let goldens = names.filter { $0.hasSuffix(".golden.json") }
    guard !goldens.isEmpty else { return }
    for name in names where Self.pageEndings.contains(where: name.hasSuffix) {
      if !goldens.contains(name + ".golden.json") {
        note(folder + name, "the page has no golden; add \(name).golden.json")
      }
    }
  }

  private static let pageEndings = [".html", ".htm", ".txt"]

  /// The file of a page or of its golden.
  private mutating func take(_ path: String) {
    if path.hasSuffix(".golden.jsonl") { return takeLines(path) }
    let golden = path.hasSuffix(".golden.json") ? path : path + ".golden.json"
    let page = String(golden.dropLast(12))
    guard FileManager.default.fileExists(atPath: page) else {
      return note(golden, "the golden has no page; put \(page) beside it")
    }
    guard let json = Self.text(golden).flatMap({ OrderedJSON($0) }) else {
      return note(golden, "the golden is no JSON object; see Corpus/README.md")
    }
    cases.append(GoldenCase(name: page, goldenPath: golden, line: nil, golden: json))
  }

  private mutating func takeLines(_ golden: String) {
    let page = String(golden.dropLast(13)) + ".jsonl"
    guard FileManager.default.fileExists(atPath: page), let text = Self.text(golden) else {
      return note(golden, "the golden has no page; put \(page) beside it")
    }
    for (number, line) in text.split(separator: "\n").enumerated() {
      guard let json = OrderedJSON(line), let id = json["id"]?.string else {
        note("\(golden):\(number + 1)", "the line is no JSON object with an id")
        continue
      }
      cases.append(
        GoldenCase(name: "\(page)#\(id)", goldenPath: golden, line: number, golden: json))
    }
  }

  private mutating func note(_ path: String, _ problem: String) {
    var result = TestResult(name: path, place: path, stage: .clean, outcome: .broken)
    result.differences = [problem]
    faults.append(result)
  }

  private static func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }
}
