internal import ArgumentParser
internal import BundledData
internal import DocumentModel
internal import FactOutput
internal import FindingMessages
internal import PagePipeline
internal import PageReading
internal import VietnameseText

/// `trich demo`: what the program does, on pages inside it.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what the program does on three pages that it carries; nothing is needed.",
    discussion: """
      The pages are written for this purpose with figures as they were published, but for the last one: \
      it has a mistake, and the program finds it. With --save FOLDER they are written there as files.
      """)

  @Option(help: "Write the pages to this folder, to try other commands on them.")
  var save: String?

  @OptionGroup var words: LanguageOptions

  func run() throws {
    let pages = BundledFile.inFolder("Demo").map { DemoPage($0) }
    if let save { return try write(pages, to: save) }
    let pipeline = try ExtractionPipeline()
    let language = try words.language()
    var writer = TableWriter(RowOptions(width: Screen.width, isColoured: Screen.hasColours))
    var bytes: [UInt8] = []
    writer.begin(into: &bytes)
    for page in pages {
      let document = pipeline.document(from: page.input).worded(in: language)
      writer.write(document, into: &bytes)
    }
    writer.end(into: &bytes)
    try OutputTarget(path: nil).write(styled: bytes)
    Console.say(Talk.text("demo.next", in: language))
  }

  private func write(_ pages: [DemoPage], to folder: String) throws {
    for page in pages {
      let target = try OutputTarget(path: "\(folder)/\(page.name)")
      try target.write(page.input.content)
      try target.finish()
    }
    Console.say("trich: \(pages.count) pages are in \(folder)")
  }
}

/// A page inside the program.
private struct DemoPage {
  let name: String
  let input: PageInput

  init(_ file: BundledFile) {
    name = String(file.name.split(separator: "/").last ?? "")
    input = PageInput(kind: .html, content: file.bytes, source: Source(path: name))
  }
}
