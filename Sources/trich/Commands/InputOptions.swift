internal import ArgumentParser
internal import DocumentModel
internal import FactOutput
internal import Foundation
internal import PageCleaning
internal import PageReading

/// What every command that reads pages takes.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files and folders: HTML, text, JSON Lines, WARC, tar, zip; - is standard input.")
  var paths: [String] = []

  @Option(help: "A file with one more path on each line; - is standard input.")
  var filesFrom: String?

  @Option(help: "What is delivered of a page: its article, or everything with its role.")
  var scope = PageScope.article

  @Option(help: "The address of the page on standard input, which does not know its own.")
  var pageURL: String?

  @Option(help: "The day on which the page on standard input was published, such as 2021-06-25.")
  var published: String?

  func validate() throws {
    if paths.isEmpty, filesFrom == nil {
      throw ValidationError(
        "give a file, a folder or - for standard input; `trich demo` needs none")
    }
    if pageURL != nil || published != nil, paths != ["-"] || filesFrom != nil {
      throw ValidationError(
        "--page-url and --published belong to the one page on standard input, -")
    }
    if filesFrom == "-", paths.contains("-") {
      throw ValidationError("standard input cannot be a page and the list of files at once")
    }
  }

  /// All paths: those of the command line, then those of the list.
  func inputs() throws -> [String] {
    guard let filesFrom else { return paths }
    let data = filesFrom == "-" ? FileHandle.standardInput.readDataToEndOfFile() : nil
    guard let list = data ?? FileManager.default.contents(atPath: filesFrom) else {
      throw ValidationError("--files-from: \(filesFrom) cannot be read; check the path")
    }
    return paths
      + String(decoding: list, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map(String.init)
  }

  /// What the command line says of a page that does not say it.
  var given: GivenPage { GivenPage(url: pageURL, published: published) }
}

/// What is known of a page beside its content.
struct GivenPage: Sendable {
  let url: String?
  let published: String?

  /// The page with what it lacks.
  func completing(_ page: PageInput) -> PageInput {
    guard url != nil || published != nil else { return page }
    var page = page
    page.source.url = page.source.url ?? url
    page.published = page.published ?? published
    return page
  }
}
