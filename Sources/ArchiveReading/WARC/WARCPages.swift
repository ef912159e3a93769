/// The pages of a WARC file.
struct WARCPages: FileItems {
  private var reader: WARCReader
  private let path: String
  private let filter: PageFilter
  private let limits: ArchiveLimits
  private(set) var account: ByteAccount

  init(
    _ reader: WARCReader, path: String, filter: PageFilter, limits: ArchiveLimits,
    account: ByteAccount
  ) {
    self.reader = reader
    self.path = path
    self.filter = filter
    self.limits = limits
    self.account = account
  }

  mutating func next() -> SourceItem? {
    while let event = reader.next() {
      switch event {
      case .lost(let reason, let range): return .lost(lose(reason, range))
      case .record(let record):
        if let page = page(record) { return .page(page) }
      }
    }
    account.advance(to: reader.sourceEnd, as: .skipped)
    return nil
  }

  private mutating func lose(_ reason: LostBytes.Reason, _ range: Range<Int>) -> LostBytes {
    account.advance(to: range.lowerBound, as: .skipped)
    account.advance(to: range.upperBound, as: .quarantined)
    account.lose(reason)
    return LostBytes(reason, path: path, range: range)
  }

  /// The page in `record`, unless there is none in it or it is not wanted.
  private mutating func page(_ record: WARCRecord) -> ArchivedPage? {
    guard record.head.kind != .other else { return pass(record, .kind) }
    let bytes = reader.bytes
    let content = RecordContent(record, bytes, limit: limits.headerBytes)
    if let reason = content.reason ?? reason(record, bytes, content) { return pass(record, reason) }
    var page = ArchivedPage(path: path, body: .http(content.body(of: bytes)))
    page.ordinal = account.pages
    page.range = record.range
    page.recordID = record.text(record.head.recordID, in: bytes)
    page.url = record.text(record.head.url, in: bytes)
    page.captured = record.text(record.head.date, in: bytes)
    (page.mediaType, page.charset) = (content.mediaType, content.charset)
    page.isTruncated = record.head.isTruncated
    account.pages += 1
    account.advance(to: record.range.upperBound, as: .read)
    return page
  }

  private func reason(
    _ record: WARCRecord, _ bytes: [UInt8], _ content: RecordContent
  ) -> PassReason? {
    filter.reason(
      url: filter.urls.isEmpty ? nil : record.text(record.head.url, in: bytes),
      mediaType: content.mediaType,
      date: filter.since == nil ? nil : record.text(record.head.date, in: bytes))
  }

  private mutating func pass(_ record: WARCRecord, _ reason: PassReason) -> ArchivedPage? {
    account.passOver(reason)
    account.advance(to: record.range.upperBound, as: .skipped)
    return nil
  }
}

/// What lies in the block of a record that may hold a page.
struct RecordContent {
  private(set) var mediaType: String?
  private(set) var charset: String?
  /// Why it is no page, whatever is asked for.
  private(set) var reason: PassReason?
  private var http: HTTPResponse?
  private let block: Range<Int>

  init(_ record: WARCRecord, _ bytes: [UInt8], limit: Int) {
    self.init(
      record.block, isResponse: record.head.kind == .response,
      declared: record.text(record.head.contentType, in: bytes) ?? "", bytes, limit: limit)
  }

  /// What lies in `block`: an answer with its header, or content of the declared type alone.
  init(_ block: Range<Int>, isResponse: Bool, declared: String, _ bytes: [UInt8], limit: Int) {
    self.block = block
    if isResponse {
      let http = HTTPResponse(bytes, block, limit: limit)
      (mediaType, charset) = (http.mediaType, http.charset)
      if http.status == nil { reason = .kind }
      if let status = http.status, !(200...299).contains(status) { reason = .status }
      self.http = http
    } else {
      (mediaType, charset) = HTTPResponse.contentType(declared)
    }
    if block.upperBound <= http?.bodyStart ?? block.lowerBound, reason == nil { reason = .content }
  }

  /// The body, copied out of the reader's memory.
  func body(of bytes: [UInt8]) -> HTTPBody {
    let start = min(http?.bodyStart ?? block.lowerBound, block.upperBound)
    return HTTPBody(
      bytes: Array(bytes[start..<block.upperBound]), isChunked: http?.isChunked ?? false,
      codings: http?.codings ?? [])
  }
}
