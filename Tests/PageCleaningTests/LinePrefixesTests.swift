import Testing

@testable import PageCleaning

@Suite("Starts of lines")
struct LinePrefixesTests {
  private let prefixes = LinePrefixes([
    prefix("chia sẻ", .share, isRisky: true), prefix("chia sẻ qua", .share),
    prefix("trang chủ >", .nav), prefix("chủ đề", .related, longest: 12), prefix("x", .nav),
  ])

  private static func prefix(
    _ text: String, _ kind: ChromeLexicon.Kind, isRisky: Bool = false, longest: Int = .max
  ) -> LinePrefixes.Prefix {
    var entry = ChromeLexicon.Entry(kind: kind, isRisky: isRisky)
    entry.maximumLength = longest
    return LinePrefixes.Prefix(text: Array(text.utf8), entry: entry)
  }

  private func entry(_ line: String) -> ChromeLexicon.Entry? {
    prefixes.entry(for: Array(line.utf8))
  }

  @Test("a prefix ends with a whole word")
  func endsWithWord() {
    #expect(entry("chia sẻ bài viết")?.kind == .share)
    #expect(entry("chia sẻn") == nil)
    #expect(entry("chia") == nil)
  }

  @Test("a certain prefix wins over a risky one")
  func prefersCertain() {
    #expect(entry("chia sẻ bài viết")?.isRisky == true)
    #expect(entry("chia sẻ qua thư")?.isRisky == false)
  }

  @Test("the mark that ends a prefix is asked for, unless the line ends there")
  func asksForMark() {
    #expect(entry("trang chủ > tin tức")?.kind == .nav)
    #expect(entry("trang chủ")?.kind == .nav)
    #expect(entry("trang chủ của tỉnh") == nil)
  }

  @Test("no line longer than the entry allows is found, and no prefix of one byte is kept")
  func limits() {
    #expect(entry("chủ đề: pci")?.kind == .related)
    #expect(entry("chủ đề: chỉ số pci năm 2023") == nil)
    #expect(entry("x") == nil)
    #expect(entry("xy") == nil)
  }
}
