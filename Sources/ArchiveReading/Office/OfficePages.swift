internal import DocumentModel
internal import OfficeReading
internal import PageReading

/// The one page of an office document: a zip file of XML parts (ECMA-376).
struct OfficePages: FileItems {
  /// What a document is, by the names of its parts.
  enum Kind: Equatable {
    case word, workbook
    /// Another kind of document, by its name.
    case other(String)
  }

  private static let office = "application/vnd.openxmlformats-officedocument."

  private let path: String
  private let limits: ArchiveLimits
  private(set) var account: ByteAccount
  private var item: SourceItem?

  /// The kind of a zip file with these first bytes; `nil` if it is no office document.
  static func kind(of sample: [UInt8]) -> Kind? {
    guard sample.starts(with: [0x50, 0x4B, 0x03, 0x04]), sample.count > 60 else { return nil }
    let name = sample[30...].prefix(40)
    if name.starts(with: "mimetype".utf8) { return .other("OpenDocument or EPUB") }
    let starts = ["[Content_Types].xml", "_rels/.rels", "docProps/", "word/", "xl/", "ppt/"]
    guard starts.contains(where: { name.starts(with: $0.utf8) }) else { return nil }
    if holds("word/", sample) { return .word }
    if holds("xl/", sample) { return .workbook }
    return holds("ppt/", sample) ? .other("PowerPoint") : .other("Microsoft Office")
  }

  private static func holds(_ name: String, _ sample: [UInt8]) -> Bool {
    ByteSearch.first(Array(name.utf8), in: sample, sample.indices) != nil
  }

  init(
    _ archive: LibraryArchive, _ kind: Kind, path: String, size: Int, filter: PageFilter,
    limits: ArchiveLimits
  ) {
    (self.path, self.limits) = (path, limits)
    account = ByteAccount(path: path)
    let mediaType =
      Self.office + (kind == .word ? "wordprocessingml.document" : "spreadsheetml.sheet")
    if case .other(let name) = kind {
      item = .failure(ReadingFailure(.binaryFile(format: name), path: path))
    } else if let page = Self.page(archive, kind, limits) {
      item = .page(self.page(page, mediaType))
      account.pages = 1
    } else {
      item = .failure(ReadingFailure(.damagedContent, path: path))
    }
    account.advance(to: max(size, archive.position), as: account.pages == 1 ? .read : .skipped)
  }

  mutating func next() -> SourceItem? {
    defer { item = nil }
    return item
  }

  private func page(_ html: [UInt8], _ mediaType: String) -> ArchivedPage {
    let source = Source(path: path, mediaType: mediaType, charset: "utf-8")
    var input = PageInput(
      kind: .html, content: Array(html.prefix(limits.pages.pageBytes)), source: source)
    input.isCut = html.count > limits.pages.pageBytes
    return ArchivedPage(path: path, body: .input(input))
  }

  private static func page(
    _ archive: LibraryArchive, _ kind: Kind, _ limits: ArchiveLimits
  ) -> [UInt8]? {
    let parts = OfficeParts(archive, limit: limits.recordBytes) { name in
      kind == .word ? WordDocument.parts.contains(name) : Workbook.isPart(name)
    }
    return kind == .word
      ? WordDocument(parts: parts.all)?.page : Workbook(parts: parts.all)?.page
  }
}
