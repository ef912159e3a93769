internal import ArchiveReading
internal import ArgumentParser
internal import DocumentModel
internal import PageCleaning
internal import PageReading

/// Which page of a file with many is meant; the first if nothing is said.
struct PageChoice: ParsableArguments {
  @Option(help: "The page with this id, as the output of extract has it.")
  var id: String?

  @Option(help: "The first page whose address fits: * and ? as in a shell, else a part of it.")
  var url: String?

  @Option(help: "The page of this record of a web archive, or of this entry of a tar or zip file.")
  var recordID: String?

  @Option(help: "The page of this number, counted from 1.")
  var page: Int?

  func validate() throws {
    let count = [id != nil, url != nil, recordID != nil, page != nil].count { $0 }
    if count > 1 { throw ValidationError("give one of --id, --url, --record-id and --page") }
    if let page, page < 1 { throw ValidationError("--page must be 1 or more") }
  }

  /// The page of `file` that is meant; what cannot be read before it is told on standard error.
  func page(of file: String) throws -> PageInput {
    var filter = PageFilter()
    filter.urls = url.map { [URLPattern($0)] } ?? []
    var (count, failure): (Int, ReadingFailure?) = (0, nil)
    for item in PageInputs([file], filter: filter) {
      switch item {
      case .failure(let met): failure = failure ?? met
      case .page(let page):
        count += 1
        if isMeant(page, number: count) { return page }
      }
    }
    if let failure {
      guard count > 0 else { throw failure }
      Console.say(failure)
    }
    throw ValidationError(
      count == 0
        ? "\(file) cannot be read as a page; check the path"
        : "\(file) has \(count) pages, but not that one; `trich extract` lists id, url and record_id"
    )
  }

  private func isMeant(_ page: PageInput, number: Int) -> Bool {
    if let id { return page.documentID == id }
    if let recordID { return page.source.recordID == recordID }
    return self.page.map { $0 == number } ?? true
  }
}
