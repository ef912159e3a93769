internal import FactOutput
internal import Foundation
internal import ReportPages

/// Writes a report: one file, or a folder of files where there are more pages than one may hold.
struct ReportWriting {
  private let place: String
  private let pagesPerFile: Int
  private let empty: ReportContents
  private var settings: ReportSettings
  private var whole: ReportContents
  /// The pages since the last file of a folder; `nil` while one file may hold them all.
  private var part: ReportContents?

  init(place: String, pagesPerFile: Int, settings: ReportSettings, empty: ReportContents) {
    (self.place, self.pagesPerFile, self.settings) = (place, pagesPerFile, settings)
    (self.empty, whole) = (empty, empty)
  }

  /// How many pages were added.
  var pageCount: Int { whole.pageCount }

  /// Adds a page; closes a file of the folder where it is full.
  mutating func add(_ delivery: ReportRun.Delivery) throws {
    if whole.pageCount == pagesPerFile, part == nil {
      try write(whole)
      part = empty
    }
    whole.add(delivery)
    part?.add(delivery)
    if part != nil { whole.dropPortions() }
    guard let full = part, full.pageCount == pagesPerFile else { return }
    try write(full)
    part = empty
  }

  /// Writes what is still to be written.
  mutating func finish() throws {
    guard let part else { return try write(whole, settings, to: place) }
    if part.pageCount > 0 { try write(part) }
    settings.pagesPerFile = pagesPerFile
    try write(whole, settings, to: "\(folder)/index.html")
    Console.say("trich: \(settings.files.count + 1) files in \(folder); open index.html")
  }

  private var folder: String { place.hasSuffix(".html") ? String(place.dropLast(5)) : place + ".d" }

  /// Writes the pages of one file of the folder.
  private mutating func write(_ contents: ReportContents) throws {
    let digits = String(settings.files.count + 1)
    let name = "pages-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ".html"
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let own = ReportSettings(language: settings.language, title: settings.title)
    try write(contents, own, to: "\(folder)/\(name)")
    settings.files.append(name)
  }

  private func write(
    _ contents: ReportContents, _ settings: ReportSettings, to path: String
  ) throws {
    let target = try OutputTarget(path: path)
    try target.write(ReportFile(contents.finished(), settings).bytes)
    try target.finish()
  }
}

extension ReportContents {
  fileprivate mutating func add(_ delivery: ReportRun.Delivery) {
    switch delivery {
    case .page(let page): add(page)
    case .recorded(let document): add(document)
    }
  }
}
