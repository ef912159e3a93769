internal import PageReading

/// Pages that are worked on side by side; bounded, so that memory is.
struct PageBatch {
  /// A batch is full at this many pages or bytes.
  private static let limit = (pages: 64, bytes: 16_000_000)

  private var pages: [PageInput] = []
  private var bytes = 0

  /// Whether it is time to work on it.
  var isFull: Bool { pages.count >= Self.limit.pages || bytes >= Self.limit.bytes }

  /// Adds a page.
  mutating func append(_ page: PageInput) {
    pages.append(page)
    bytes += page.content.count
  }

  /// The pages; the batch is empty afterwards.
  mutating func take() -> [PageInput] {
    defer { self = PageBatch() }
    return pages
  }
}
