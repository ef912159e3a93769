import Testing

@testable import FactStore

@Suite("Near copies")
struct CopyLinkTests {
  private func links(_ draft: StoreDraft) throws -> [String] {
    try draft.rows("SELECT id, copy_of FROM documents ORDER BY id")
  }

  @Test("half the words of the shorter text make a copy, less does not")
  func share() throws {
    let draft = try StoreDraft()
    let counts = try draft.ingest([
      page([1, 2, 3].map(paragraph)), page([1, 4].map(paragraph)), page([2, 5, 6].map(paragraph)),
    ])
    #expect(try links(draft) == ["1|", "2|1", "3|"])
    #expect(counts[.nearCopies] == 1)
  }

  @Test("all copies point to the first")
  func chain() throws {
    let draft = try StoreDraft()
    try draft.ingest([
      page([1, 2].map(paragraph)), page([2, 3].map(paragraph)), page([3, 4].map(paragraph)),
    ])
    #expect(try links(draft) == ["1|", "2|1", "3|1"])
  }

  @Test("when the original goes, the first copy takes its place")
  func heir() throws {
    let draft = try StoreDraft()
    let file = SourceFile(path: "/b", size: 1, modified: 1)
    try draft.ingest([page([1, 2].map(paragraph))])
    try draft.ingest([page([2, 3].map(paragraph)), page([1, 2, 5].map(paragraph))], file: file)
    try draft.ingest([], file: SourceFile(path: "/pages/a.warc", size: 2, modified: 2))
    #expect(try links(draft) == ["2|", "3|2"])
  }

  @Test("short lines that many pages share make no copies")
  func chrome() throws {
    let draft = try StoreDraft()
    try draft.ingest((1...5).map { page(["Bản quyền thuộc về báo", paragraph($0)]) })
    #expect(try draft.rows("SELECT count(copy_of) FROM documents") == ["0"])
  }
}
