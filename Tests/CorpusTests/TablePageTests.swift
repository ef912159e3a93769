import Testing

@Suite("Pages with tables")
struct TablePageTests {
  /// Pages of which the linker takes a line beside the table for a standing, or is not sure enough
  /// of a number in a list.
  private static let misread: Set = [
    "nam-cua-tieu-de.free.txt", "so-nhay-la-hang.free.txt", "thi-sinh-khong-phai-chi-so.free.txt",
  ]

  @Test(
    "every cell gives its record with its bytes, and nothing else does", arguments: TablePage.all)
  func readsTable(_ page: TablePage) throws {
    let expected = try page.expected()
    let found = try page.found()
    let missed = expected.filter { !found.contains($0) }
    let wrong = found.filter { !expected.contains($0) }
    withKnownIssue("a line beside the table is linked, or one of a list is not") {
      #expect(missed.isEmpty, "missed:\n\(missed.joined(separator: "\n"))")
      #expect(wrong.isEmpty, "wrong:\n\(wrong.joined(separator: "\n"))")
      #expect(found.count == expected.count)
    } when: {
      Self.misread.contains(page.name)
    }
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
