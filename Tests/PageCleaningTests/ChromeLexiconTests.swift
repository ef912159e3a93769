import Testing

@testable import PageCleaning

@Suite("Lines of portal chrome")
struct ChromeLexiconTests {
  private func entry(_ line: String) -> ChromeLexicon.Entry? {
    ChromeLexicon.standard.entry(for: FoldedLine.fold(line.utf8))
  }

  @Test(
    "lines are known in any case, with marks, numbers, doubled or in a row",
    arguments: [
      ("TIN LIÊN QUAN", ChromeLexicon.Kind.related), ("» Tin liên quan:", .related),
      ("Manage PermissionsManage Permissions", .permission),
      ("Quay lại | Gửi mail | In trang này", .nav),
      ("Lượt người xem: 312", .counter), ("© 2021 Sở Nội vụ", .footer),
    ])
  func knowsLines(_ line: String, _ kind: ChromeLexicon.Kind) {
    #expect(entry(line)?.kind == kind)
    #expect(entry(line)?.isRisky == false)
  }

  @Test(
    "sentences that begin like chrome are none",
    arguments: ["Trang chủ của sở được nâng cấp và người dân hài lòng", "Bộ Tư pháp", "7/17", ""])
  func leavesSentences(_ line: String) {
    #expect(entry(line) == nil || entry(line)?.isRisky == true)
  }
}
