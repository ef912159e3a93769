/// The pages of an ARC file, the forerunner of WARC.
struct ARCPages: FileItems {
  private var reader: ARCReader
  private let path: String
  private let filter: PageFilter
  private let limits: ArchiveLimits
  private(set) var account: ByteAccount

  init(
    _ reader: ARCReader, path: String, filter: PageFilter, limits: ArchiveLimits,
    account: ByteAccount
  ) {
    (self.reader, self.path, self.filter) = (reader, path, filter)
    (self.limits, self.account) = (limits, account)
  }

  mutating func next() -> SourceItem? {
    while let event = reader.next() {
      switch event {
      case .lost(let reason, let range): return .lost(lose(reason, range))
      case .record(let head, let content, let range):
        if let page = page(head, content, range) { return .page(page) }
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

  private mutating func page(
    _ head: ARCHead, _ block: Range<Int>, _ range: Range<Int>
  ) -> ArchivedPage? {
    let bytes = reader.bytes
    let content = RecordContent(
      block, isResponse: true, declared: head.mediaType, bytes, limit: limits.headerBytes)
    let unwanted = filter.reason(
      url: head.url, mediaType: content.mediaType, date: head.captured)
    if let reason = head.isOfWeb ? content.reason ?? unwanted : .kind {
      account.passOver(reason)
      account.advance(to: range.upperBound, as: .skipped)
      return nil
    }
    var page = ArchivedPage(path: path, body: .http(content.body(of: bytes)))
    (page.ordinal, page.range) = (account.pages, range)
    (page.url, page.captured) = (head.url, head.captured)
    (page.mediaType, page.charset) = (content.mediaType, content.charset)
    account.pages += 1
    account.advance(to: range.upperBound, as: .read)
    return page
  }
}
