import Testing

@Suite("Pages with tables")
struct TablePageTests {
  @Test(
    "every cell gives its record with its bytes, and nothing else does", arguments: TablePage.all)
  func readsTable(_ page: TablePage) throws {
    let expected = try page.expected()
    let found = try page.found()
    let missed = expected.filter { !found.contains($0) }
    let wrong = found.filter { !expected.contains($0) }
    #expect(missed.isEmpty, "missed:\n\(missed.joined(separator: "\n"))")
    #expect(wrong.isEmpty, "wrong:\n\(wrong.joined(separator: "\n"))")
    #expect(found.count == expected.count)
  }

  @Test("at least thirty tables are there, each as a page and most of them flattened")
  func isComplete() {
    let tables = Set(TablePage.all.map { $0.name.prefix { $0 != "." } })
    let flattened = Set(
      TablePage.all.filter { $0.name.hasSuffix(".txt") }.map {
        $0.name.prefix { $0 != "." }
      })
    #expect(tables.count >= 30)
    #expect(flattened.count * 10 >= tables.count * 9)
  }
}
